package io.github.coinbasepro.simulator;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients send that others have written.
 */
class OddClientTests {

	private static final String OID = "0d6f0f4e-1d2c-4a9b-8f00-0123456789ab";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	private ApiClient.Reply signed(String timestamp, String method, String target, String body) {
		return this.client.send(method, target, body,
				ApiClient.headers(this.exchange.apiKey(), timestamp, method, target, body));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1772627696.7890000343322754", "1772627697.0", "01772627696", "1772627696.000000000" })
	void timeStampsHaveAnyFraction(String timestamp) {
		assertThat(signed(timestamp, "GET", "/accounts", "").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/orders?status=open&status=done&status=all", "/orders?&status=open&",
			"/orders?product_id=BTC%2dUSD", "/orders?product_id=BTC%2DUSD", "/orders?no-cache=1772627696.123",
			"/orders?status=open&after=2020-03-12T00:14:12.397805Z",
			"/orders?status=open&after=2020-03-12T00%3a14%3A12Z" })
	void queriesAreSignedAsTheyAreWritten(String target) {
		assertThat(this.client.signed("GET", target).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/time", "/products", "/products/BTC-USD/book?level=1", "/time?" })
	void publicCallsMayBeSigned(String target) {
		assertThat(this.client.signed("GET", target).status()).isEqualTo(200);
		assertThat(this.client.send("GET", target, "", Map.of("CB-ACCESS-KEY", "none")).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1000.5", "1000.50", "1.0005e3", "10005E-1" })
	void pricesAndSizesMayBeNumbers(String price) {
		ApiClient.Reply placed = this.client
			.order("{'product_id':'BTC-USD','side':'buy','price':" + price + ",'size':1e-2,'post_only':true}");
		assertThat(placed.status()).isEqualTo(200);
		JsonNode order = this.client.signed("GET", "/orders").json().path(0);
		assertThat(order.path("price").stringValue()).isEqualTo("1000.50000000");
		assertThat(order.path("size").stringValue()).isEqualTo("0.01000000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e100000000", "1e-100000000", "-1e5000" })
	void monstrousNumbersAreRefusedAtOnce(String price) {
		assertThat(this.client.order("{'product_id':'BTC-USD','side':'buy','price':" + price + ",'size':1}").status())
			.isEqualTo(400);
	}

	@Test
	void deleteMayHaveABody() {
		String id = this.client.placed("{'product_id':'BTC-USD','side':'buy','price':'1000.00','size':'0.01'}");
		ApiClient.Reply cancelled = signed("1772627696", "DELETE", "/orders/" + id, "{\"product_id\":\"ETH-USD\"}");
		assertThat(cancelled.status()).isEqualTo(200);
		assertThat(cancelled.json().stringValue()).isEqualTo(id);
		assertThat(signed("1772627696", "DELETE", "/orders", "{}").body()).isEqualTo("[]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mine-1", "0D6F0F4E-1D2C-4A9B-8F00-0123456789AB", "0d6f0f4e1d2c4a9b8f000123456789ab",
			"0d6f0f4e-1d2c-1a9b-8f00-0123456789ab", "" })
	void clientIdThatIsNoneIsTakenAndForgotten(String id) {
		ApiClient.Reply placed = this.client
			.order("{'product_id':'BTC-USD','side':'buy','price':'1000.00','size':'0.01','client_oid':'" + id + "'}");
		assertThat(placed.status()).isEqualTo(200);
		assertThat(placed.json().has("client_oid")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "client:" + OID, "client%3A" + OID, "client%3a" + OID,
			"client:0D6F0F4E-1D2C-4A9B-8F00-0123456789AB" })
	void orderIsFoundHoweverItsNameIsWritten(String name) {
		this.client
			.placed("{'product_id':'BTC-USD','side':'buy','price':'1000.00','size':'0.01','client_oid':'" + OID + "'}");
		assertThat(this.client.signed("GET", "/orders/" + name).json().path("client_oid").stringValue()).isEqualTo(OID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/accounts", "/accounts?", "/orders?" })
	void headersMayBeWrittenInAnyCaseAndTargetsEndWithAQuestionMark(String target) {
		StringBuilder head = new StringBuilder("GET " + target + " HTTP/1.1\r\nuser-agent: odd");
		ApiClient.headers(this.exchange.apiKey(), "1772627696", "GET", target, "")
			.forEach((name, value) -> head.append("\r\n" + name.toLowerCase(Locale.ROOT) + ":" + value));
		assertThat(this.client.raw(head.toString())).startsWith("HTTP/1.1 200 ");
		assertThat(this.exchange.requests().last().target()).isEqualTo(target);
	}

}

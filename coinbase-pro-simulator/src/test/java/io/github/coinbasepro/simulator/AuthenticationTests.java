package io.github.coinbasepro.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthenticationTests {

	private static final String NOW = "1772627696";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@BeforeAll
	void nowIsTheTimeOfTheClient() {
		assertThat(Long.toString(ApiClient.NOW.getEpochSecond())).isEqualTo(NOW);
	}

	@AfterAll
	void close() {
		this.exchange.close();
	}

	private ApiClient.Reply accounts(String timestamp, Consumer<Map<String, String>> change) {
		Map<String, String> headers = new LinkedHashMap<>(
				ApiClient.headers(this.exchange.apiKey(), timestamp, "GET", "/accounts", ""));
		change.accept(headers);
		return this.client.send("GET", "/accounts", "", headers);
	}

	@ParameterizedTest
	@ValueSource(strings = { NOW, "1772627696.789", "1772627726.789", "1772627666.789",
			"1772627696.123456789012345678901234" })
	void timestampsInTheWindowAreAccepted(String timestamp) {
		assertThat(accounts(timestamp, (headers) -> {
		}).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1772627727", "1772627666", "0", "1772627696789" })
	void timestampsOutsideTheWindowHaveExpired(String timestamp) {
		assertThat(accounts(timestamp, (headers) -> {
		}).message()).isEqualTo("400 request timestamp expired");
	}

	@ParameterizedTest
	@ValueSource(strings = { "now", "-1772627696", "1772627696.", "1e9", "2026-03-04T12:34:56Z" })
	void whatIsNoTimestampIsRefused(String timestamp) {
		assertThat(accounts(timestamp, (headers) -> {
		}).message()).isEqualTo("400 invalid timestamp");
	}

	@Test
	void missingHeadersAreNamedOneAfterTheOther() {
		assertThat(this.client.get("/accounts").message()).isEqualTo("401 CB-ACCESS-KEY header is required");
		Map<String, String> headers = new LinkedHashMap<>();
		for (String missing : new String[] { "KEY", "SIGN", "TIMESTAMP", "PASSPHRASE" }) {
			assertThat(this.client.send("GET", "/accounts", "", headers).message())
				.isEqualTo("401 CB-ACCESS-" + missing + " header is required");
			headers.put("CB-ACCESS-" + missing, "x");
		}
	}

	@ParameterizedTest
	@CsvSource({ "CB-ACCESS-KEY, 400 Invalid API Key", "CB-ACCESS-SIGN, 400 invalid signature",
			"CB-ACCESS-PASSPHRASE, 400 Invalid Passphrase" })
	void wrongHeadersAreToldApart(String header, String message) {
		assertThat(accounts(NOW, (headers) -> headers.put(header, "wrong")).message()).isEqualTo(message);
	}

	@Test
	void signatureCoversTheQueryAsItIsWritten() {
		String target = "/orders?status=open&product_id=BTC%2DUSD&after=2020-03-12%2000:14:12.397805%2B00";
		assertThat(this.client.signed("GET", target).status()).isEqualTo(200);
		Map<String, String> headers = ApiClient.headers(this.exchange.apiKey(), NOW, "GET", target.replace("%2D", "-"),
				"");
		assertThat(this.client.send("GET", target, "", headers).message()).isEqualTo("400 invalid signature");
	}

	@Test
	void signatureCoversTheBodyByteByByte() {
		String body = "{\"side\": \"grün\"}";
		assertThat(this.client.signed("POST", "/orders", body).message()).isEqualTo("400 Invalid side grün");
		Map<String, String> headers = ApiClient.headers(this.exchange.apiKey(), NOW, "POST", "/orders", body);
		assertThat(this.client.send("POST", "/orders", body + " ", headers).message())
			.isEqualTo("400 invalid signature");
	}

	@Test
	void publicRoutesTakeSignedCallsToo() {
		assertThat(this.client.get("/time").status()).isEqualTo(200);
		assertThat(this.client.signed("GET", "/time").status()).isEqualTo(200);
	}

	@Test
	void unknownRouteAsksForAKeyFirst() {
		assertThat(this.client.get("/nowhere").message()).isEqualTo("401 CB-ACCESS-KEY header is required");
		assertThat(this.client.signed("GET", "/nowhere").message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("PUT", "/orders").message()).isEqualTo("404 NotFound");
	}

	@Test
	void userAgentIsRequired() {
		assertThat(this.client.raw("GET /time HTTP/1.1")).startsWith("HTTP/1.1 400 ")
			.endsWith("{\"message\":\"user-agent header is required\"}");
	}

	@Test
	void secretsDoNotShow() {
		ApiKey key = this.exchange.apiKey();
		assertThat(key.toString()).contains(key.key()).doesNotContain(key.secret()).doesNotContain(key.passphrase());
	}

	@Test
	void signsTheVectorsOfTheSpecification() {
		String secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==";
		assertThat(ApiClient.sign(secret, "1700000000GET/accounts"))
			.isEqualTo("rGG1JqXQ+E6pZei33vupSfjDznqIYp7EiYs3JKWtKIw=");
		assertThat(ApiClient.sign(secret, "1700000000.5DELETE/orders?product_id=BTC-USD"))
			.isEqualTo("ij6IWwvdvWtVkjpsmXZhxdMPqUa55NB/deoiIboyJrE=");
	}

	@Test
	void hugeBodyIsRefused() {
		assertThat(this.client.signed("POST", "/orders", " ".repeat(100_000)).message())
			.isEqualTo("413 Request body is too large");
	}

}

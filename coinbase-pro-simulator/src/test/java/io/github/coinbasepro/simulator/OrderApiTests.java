package io.github.coinbasepro.simulator;

import java.math.BigDecimal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class OrderApiTests {

	private static final String OID = "0f5c2a1e-9d8b-4c6a-9f4e-3d2c1b0a9f8e";

	private static final String LIMIT = "{'side':'buy','product_id':'BTC-USD','price':'100.5','size':'0.1'}";

	private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	private ApiClient.Reply get(String id) {
		return this.client.signed("GET", "/orders/" + id);
	}

	@Test
	void limitOrderShowsItsTermsByItsState() {
		JsonNode pending = this.client.order(LIMIT).json();
		assertThat(pending.path("status").stringValue()).isEqualTo("pending");
		assertThat(pending.propertyNames()).containsExactly("id", "price", "size", "product_id", "side", "stp", "type",
				"time_in_force", "post_only", "created_at", "fill_fees", "filled_size", "executed_value", "status",
				"settled");
		JsonNode open = get(pending.path("id").stringValue()).json();
		assertThat(open.path("status").stringValue()).isEqualTo("open");
		assertThat(open.propertyNames()).containsExactly("id", "price", "size", "product_id", "profile_id", "side",
				"type", "time_in_force", "post_only", "created_at", "fill_fees", "filled_size", "executed_value",
				"market_type", "status", "settled", "funding_currency");
		assertThat(open.path("time_in_force").stringValue()).isEqualTo("GTC");
		assertThat(open.path("post_only").booleanValue()).isFalse();
		assertThat(open.path("price").stringValue()).isEqualTo("100.50000000");
		assertThat(open.path("fill_fees").stringValue()).isEqualTo("0.0000000000000000");
		assertThat(open.path("funding_currency").stringValue()).isEqualTo("USD");
		assertThat(open.path("created_at").stringValue()).isGreaterThan(pending.path("created_at").stringValue());
		assertThat(pending.path("stp").stringValue()).isEqualTo("dc");
	}

	@Test
	void marketOrderShowsItsTermsByItsState() {
		JsonNode pending = this.client.order("{'side':'buy','product_id':'BTC-USD','type':'market','funds':'100'}")
			.json();
		assertThat(pending.propertyNames()).contains("funds", "specified_funds")
			.doesNotContain("stp", "time_in_force", "post_only", "profile_id", "market_type", "funding_currency");
		assertThat(pending.path("specified_funds").stringValue()).isEqualTo("100.0000000000000000");
		JsonNode done = get(pending.path("id").stringValue()).json();
		assertThat(done.path("status").stringValue()).isEqualTo("done");
		assertThat(done.propertyNames()).contains("profile_id", "market_type", "funding_currency")
			.doesNotContain("stp");
		assertThat(done.path("created_at").stringValue()).isGreaterThan(pending.path("created_at").stringValue());
		assertThat(done.path("done_reason").stringValue()).isEqualTo("filled");
		assertThat(done.path("settled").booleanValue()).isTrue();
		assertThat(done.path("specified_funds").stringValue()).isEqualTo("100.0000000000000000");
		assertThat(done.path("funds").stringValue()).isEqualTo("99.4035785200000000");
	}

	@Test
	void fillsShowWhatAnOrderDid() {
		String id = this.client.placed("{'side':'sell','product_id':'ETH-BTC','type':'market','size':'0.01'}");
		JsonNode fill = this.client.signed("GET", "/fills?order_id=" + id).json().path(0);
		assertThat(fill.path("liquidity").stringValue()).isEqualTo("T");
		assertThat(fill.path("side").stringValue()).isEqualTo("sell");
		assertThat(fill.path("settled").booleanValue()).isTrue();
		assertThat(fill.path("trade_id").isIntegralNumber()).isTrue();
		assertThat(new BigDecimal(fill.path("usd_volume").stringValue())).isBetween(BigDecimal.TEN,
				new BigDecimal("100"));
		assertThat(fill.path("user_id").stringValue()).hasSize(24);
		assertThat(get(id).json().path("filled_size").stringValue()).isEqualTo(fill.path("size").stringValue());
	}

	@Test
	void postOnlyOrderThatWouldTakeIsRejected() {
		String id = this.client
			.placed("{'side':'buy','product_id':'BTC-USD','price':'90000','size':'0.1','post_only':true}");
		assertThat(get(id).json().path("status").stringValue()).isEqualTo("rejected");
		assertThat(
				this.client.signed("GET", "/orders?status=rejected").json().path(0).path("reject_reason").stringValue())
			.isEqualTo("post only");
	}

	@Test
	void clientOidNamesTheOrder() {
		String id = this.client.placed(LIMIT.replace("}", ",'client_oid':'" + OID + "'}"));
		assertThat(get("client:" + OID).json().path("id").stringValue()).isEqualTo(id);
		assertThat(get("client%3A" + OID).json().path("client_oid").stringValue()).isEqualTo(OID);
		assertThat(this.client.order(LIMIT.replace("}", ",'client_oid':'" + OID + "'}")).message())
			.isEqualTo("400 Invalid client_oid");
		assertThat(this.client.signed("DELETE", "/orders/client:" + OID + "?product_id=BTC-USD").body())
			.isEqualTo("\"" + OID + "\"");
		assertThat(get("client:" + OID).message()).isEqualTo("404 NotFound");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0F5C2A1E-9D8B-4C6A-9F4E-3D2C1B0A9F8E", "0f5c2a1e9d8b4c6a9f4e3d2c1b0a9f8e",
			"0f5c2a1e-9d8b-1c6a-9f4e-3d2c1b0a9f8e", "0f5c2a1e-9d8b-4c6a-cf4e-3d2c1b0a9f8e", "mine" })
	void clientOidOfAnotherShapeIsTakenAndForgotten(String oid) {
		String id = this.client.placed(LIMIT.replace("}", ",'client_oid':'" + oid + "'}"));
		assertThat(get(id).json().has("client_oid")).isFalse();
		assertThat(get("client:" + oid).status()).isGreaterThanOrEqualTo(400);
	}

	@Test
	void cancelledOrderIsGone() {
		String id = this.client.placed(LIMIT);
		assertThat(this.client.signed("DELETE", "/orders/" + id.replace("-", "")).body()).isEqualTo("\"" + id + "\"");
		assertThat(get(id).message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("DELETE", "/orders/" + id).message()).isEqualTo("404 order not found");
	}

	@ParameterizedTest
	@CsvSource({ "GET, 1, 400 Invalid order id", "GET, server:" + NOBODY + ", 400 Invalid id namespace",
			"GET, " + NOBODY + ", 404 NotFound", "DELETE, 1, 400 Invalid order id",
			"DELETE, client:1, 400 Invalid order id", "DELETE, " + NOBODY + ", 404 order not found" })
	void idsThatNameNothingAreRefused(String method, String id, String message) {
		assertThat(this.client.signed(method, "/orders/" + id).message()).isEqualTo(message);
	}

	@Test
	void doneOrderCannotBeCancelled() {
		String id = this.client.placed("{'side':'buy','product_id':'BTC-USD','type':'market','funds':'100'}");
		assertThat(this.client.signed("DELETE", "/orders/" + id).message()).isEqualTo("400 Order already done");
	}

	@Test
	void cancelAllCancelsOneProductOrAll() {
		String bitcoin = this.client.placed(LIMIT);
		String ether = this.client.placed(LIMIT.replace("BTC-USD", "ETH-USD"));
		assertThat(this.client.signed("DELETE", "/orders?Product_Id=BTC-USD").message()).isEqualTo("400 BadRequest");
		assertThat(this.client.signed("DELETE", "/orders?product_id=XXX").message()).isEqualTo("404 ProductNotFound");
		assertThat(this.client.signed("DELETE", "/orders?product_id=btc-usd").body())
			.isEqualTo("[\"" + bitcoin + "\"]");
		assertThat(this.client.signed("DELETE", "/orders").body()).isEqualTo("[\"" + ether + "\"]");
		assertThat(this.client.signed("DELETE", "/orders").body()).isEqualTo("[]");
	}

	@Test
	void statusOfOrdersMayBeRepeated() {
		String open = this.client.placed(LIMIT);
		String done = this.client.placed("{'side':'buy','product_id':'BTC-USD','type':'market','funds':'100'}");
		assertThat(this.client.signed("GET", "/orders").column("id")).containsExactly(open);
		assertThat(this.client.signed("GET", "/orders?status=done").column("id")).containsExactly(done);
		assertThat(this.client.signed("GET", "/orders?status=done&status=open").column("id")).containsExactly(done,
				open);
		assertThat(this.client.signed("GET", "/orders?status=all").column("id")).containsExactly(done, open);
		assertThat(this.client.signed("GET", "/orders?status=done,open").column("id")).isEmpty();
		assertThat(this.client.signed("GET", "/orders?status[]=done").column("id")).containsExactly(done);
		assertThat(this.client.signed("GET", "/orders?status%5B%5D=done&status[]=open").column("id"))
			.containsExactly(done, open);
		assertThat(this.client.signed("GET", "/orders?status=all&product_id=SOL-USD").column("id")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "'side':'up'|400 Invalid side up",
			"'side':null|400 Requires side", "'type':'swap'|400 Invalid order_type swap",
			"'stp':'xx'|400 Invalid stp xx", "'time_in_force':'GTX'|400 Invalid time_in_force GTX",
			"'time_in_force':'GTT'|400 Requires cancel_after",
			"'cancel_after':'min'|400 Invalid cancel_after: time_in_force is not GTT",
			"'time_in_force':'IOC','post_only':true|400 Invalid time_in_force IOC: order is post only",
			"'product_id':'XXX'|400 Product not found", "'product_id':null|400 Requires product_id",
			"'price':null|400 Requires price", "'size':null|400 Requires size", "'price':'007'|400 Invalid Price",
			"'price':'1e3'|400 price must be a number", "'size':'lots'|400 size must be a number",
			"'size':true|400 size must be a number",
			"'price':'0.001'|400 price is too accurate. Smallest unit is 0.01000000",
			"'size':'0.000000001'|400 size is too accurate. Smallest unit is 0.00000001",
			"'size':'0.001'|400 size is too small. Minimum size is 0.00995025",
			"'size':'99999999'|400 Insufficient funds", "'client_oid':7|400 Invalid client_oid",
			"'funds':'5'|400 Invalid funds: size and funds are mutually exclusive",
			"'profile_id':'x'|400 Invalid profile_id", "'stop':'loss'|400 Requires stop_price",
			"'stop_price':'90'|400 Requires stop", "'stop':'profit','stop_price':'90'|400 Invalid stop profit",
			"'type':'stop'|400 Invalid order_type stop",
			"'type':'stop','stop':'entry','stop_price':'90'|400 Invalid order_type stop",
			"'type':'market','stop':'entry','stop_price':'90'|400 Invalid order_type market",
			"'type':'market','stop_price':'90'|400 Invalid order_type market",
			"'type':'market','stop_limit_price':'90'|400 Invalid order_type market",
			"'type':'market','price':'0'|400 Invalid price 0", "'type':'market','price':'-1'|400 Invalid price -1",
			"'type':'market','size':null,'funds':'10.005'|400 funds is too accurate. Smallest unit is 0.01000000",
			"'stop':'entry','stop_price':'90.001'|400 stop_price is too accurate. Smallest unit is 0.01000000",
			"'stop':'entry','stop_price':'0'|400 stop_price too small",
			"'stop':'entry','stop_price':'90','post_only':true|400 Invalid post_only: order has a stop",
			"'stop_limit_price':'120'|400 Requires stop_price",
			"'stop':'loss','stop_price':'110','stop_limit_price':'120'|400 Invalid stop loss",
			"'stop_price':'110','stop_limit_price':'109'|400 Invalid stop_limit_price: price < stop_price <"
					+ " stop_limit_price does not hold",
			"'stop_price':'110','stop_limit_price':'120','time_in_force':'FOK'|400 Invalid stop_limit_price: order is"
					+ " not a limit order that is good till cancelled",
			"'market_type':'rfq'|400 Invalid market_type rfq",
			"'max_floor':'0.05'|400 Invalid max_floor: iceberg orders are no longer supported" })
	void ordersThatCannotBeAreRefused(String change, String message) {
		ApiClient.Reply reply = this.client.order(LIMIT.replace("}", "," + change + "}"));
		assertThat(reply.message()).isEqualTo(message);
		assertThat(this.client.signed("GET", "/orders?status=all").body()).isEqualTo("[]");
	}

	@Test
	void orderWithATimeShowsWhenItEnds() {
		String id = this.client.placed(LIMIT.replace("}", ",'time_in_force':'GTT','cancel_after':'hour'}"));
		JsonNode order = get(id).json();
		assertThat(order.path("time_in_force").stringValue()).isEqualTo("GTT");
		assertThat(order.path("created_at").stringValue()).startsWith("2026-03-04T12:34:56.789").hasSize(27);
		assertThat(order.path("expire_time").stringValue()).startsWith("2026-03-04T13:34:56.789");
	}

	@Test
	void amountsMayBeNumbers() {
		String id = this.client
			.placed("{'side':'buy','product_id':'BTC-USD','price':100.10,'size':0.01000000,'profile_id':'default'}");
		assertThat(get(id).json().path("price").stringValue()).isEqualTo("100.10000000");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "{'side': sell}|400 Unexpected token s in JSON at position 9",
					"{'side'|400 Unexpected end of JSON input", "[]|400 BadRequest", "'buy'|400 BadRequest",
					"{x}|400 Unexpected token x in JSON at position 1",
					"{'side':'buy',}|400 Unexpected token } in JSON at position 14" })
	void bodiesThatAreNoOrderAreRefused(String body, String message) {
		assertThat(this.client.order(body).message()).isEqualTo(message);
	}

	@Test
	void fillsNeedAnOrderOrAProduct() {
		assertThat(this.client.signed("GET", "/fills").message()).isEqualTo("400 Requires order_id or product_id");
	}

	@Test
	void holdsShowInTheAccount() {
		this.client.placed(LIMIT);
		JsonNode accounts = this.client.signed("GET", "/accounts").json();
		JsonNode dollars = accounts.path(4);
		assertThat(dollars.path("balance").stringValue()).isEqualTo("100000.0000000000000000");
		assertThat(dollars.path("hold").stringValue()).isEqualTo("10.1103000000000000");
		assertThat(dollars.path("available").stringValue()).isEqualTo("99989.8897");
		String id = dollars.path("id").stringValue();
		assertThat(this.client.signed("GET", "/accounts/" + id).json()).isEqualTo(dollars);
		assertThat(this.client.signed("GET", "/accounts/" + NOBODY).message()).isEqualTo("404 NotFound");
		assertThat(this.client.signed("GET", "/accounts/1").message()).isEqualTo("400 BadRequest");
	}

	@Test
	void standingOrderIsFilledWhenTheMarketGetsThere() {
		JsonNode book = this.client.get("/products/BTC-USD/book").json();
		String ask = book.path("asks").path(0).path(0).stringValue();
		String id = this.client.placed("{'side':'buy','product_id':'BTC-USD','price':'" + ask + "','size':'1'}");
		this.exchange.advanceMarket(300);
		JsonNode order = get(id).json();
		assertThat(order.path("done_reason").stringValue()).isEqualTo("filled");
		assertThat(this.client.signed("GET", "/fills?order_id=" + id).column("liquidity")).contains("M", "T");
	}

}

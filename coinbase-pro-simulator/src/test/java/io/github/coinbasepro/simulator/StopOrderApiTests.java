package io.github.coinbasepro.simulator;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class StopOrderApiTests {

	private static final String STOP = "{'side':'sell','product_id':'BTC-USD','price':'59000','size':'0.1',"
			+ "'stop':'loss','stop_price':'60000'}";

	private static final String PAIR = "{'side':'sell','product_id':'BTC-USD','price':'70000','size':'0.1',"
			+ "'stop_price':'60000','stop_limit_price':'59000'}";

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	private JsonNode order(String id) {
		return this.client.signed("GET", "/orders/" + id).json();
	}

	private void tradeAt(String price) throws IOException {
		this.exchange.product("BTC-USD").replayTrades(new StringReader("1," + price + ",0.00001,buy"));
	}

	@Test
	void pendingStopDoesNotShowItsStop() {
		JsonNode pending = this.client.order(STOP).json();
		assertThat(pending.path("status").stringValue()).isEqualTo("pending");
		assertThat(pending.propertyNames()).doesNotContain("stop", "stop_price");
	}

	@Test
	void stopIsActiveThenOpen() {
		String id = this.client.placed(STOP);
		JsonNode active = order(id);
		assertThat(active.path("status").stringValue()).isEqualTo("active");
		assertThat(active.path("stop").stringValue()).isEqualTo("loss");
		assertThat(active.path("stop_price").stringValue()).isEqualTo("60000.00000000");
		assertThat(active.has("stop_limit_price")).isFalse();
		assertThat(this.client.signed("GET", "/orders").body()).isEqualTo("[]");
		assertThat(this.client.signed("GET", "/orders?status=active").column("id")).containsExactly(id);
		assertThat(this.client.signed("DELETE", "/orders").body()).isEqualTo("[]");
		this.exchange.product("BTC-USD").setBook(SimulatedBook.empty().bid("60000.00", "0.0001"));
		this.client.placed("{'side':'sell','product_id':'BTC-USD','type':'market','size':'0.0001'}");
		assertThat(this.client.signed("GET", "/orders/" + id).json().path("status").stringValue()).isEqualTo("open");
		assertThat(this.client.signed("DELETE", "/orders/" + id).body()).isEqualTo("\"" + id + "\"");
	}

	@Test
	void pairShowsBothItsPrices() throws IOException {
		String id = this.client.placed(PAIR);
		JsonNode open = order(id);
		assertThat(open.path("status").stringValue()).isEqualTo("open");
		assertThat(open.path("price").stringValue()).isEqualTo("70000.00000000");
		assertThat(open.path("stop").stringValue()).isEqualTo("loss");
		assertThat(open.path("stop_limit_price").stringValue()).isEqualTo("59000.00000000");
		tradeAt("59999.00");
		assertThat(order(id).path("price").stringValue()).isEqualTo("59000.00000000");
	}

	@Test
	void stopTradesInTheBookOfTheTradeThatTriggersIt() throws IOException {
		String id = this.client.placed("{'side':'sell','product_id':'BTC-USD','price':'20000','size':'1',"
				+ "'stop':'loss','stop_price':'25000'}");
		this.exchange.product("BTC-USD").replayTrades(new StringReader("0,24000.00,0.01,sell"));
		JsonNode order = order(id);
		assertThat(order.path("status").stringValue()).isEqualTo("done");
		assertThat(new BigDecimal(order.path("executed_value").stringValue())).isBetween(new BigDecimal("23900"),
				new BigDecimal("24000"));
	}

}

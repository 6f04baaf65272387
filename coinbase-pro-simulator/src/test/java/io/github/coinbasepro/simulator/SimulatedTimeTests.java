package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SimulatedTimeTests {

	private static final String LIMIT = "{'side':'buy','product_id':'BTC-USD','price':'100.5','size':'0.1',"
			+ "'time_in_force':'GTT','cancel_after':'%s'}";

	private final SettableClock present = new SettableClock();

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(this.present).start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	private String time() {
		return this.client.get("/time").json().path("iso").stringValue();
	}

	@Test
	void timeIsThatOfTheClockUntilSomeoneTakesHoldOfIt() {
		this.present.advance(Duration.ofSeconds(1));
		assertThat(time()).isEqualTo("2026-03-04T12:34:57.789Z");
		this.exchange.time().stand();
		this.present.advance(Duration.ofSeconds(1));
		assertThat(time()).isEqualTo("2026-03-04T12:34:57.789Z");
		this.exchange.time().runAtSpeed(3600);
		this.present.advance(Duration.ofSeconds(2));
		assertThat(time()).isEqualTo("2026-03-04T14:34:57.789Z");
		this.exchange.time().advance(Duration.ofDays(1));
		assertThat(time()).isEqualTo("2026-03-05T14:34:57.789Z");
		this.exchange.time().runAtSpeed(1);
		this.exchange.time().jumpTo(Instant.parse("2027-01-01T00:00:00Z"));
		this.present.advance(Duration.ofSeconds(2));
		assertThat(time()).isEqualTo("2027-01-01T00:00:02.000Z");
	}

	@Test
	void timeDoesNotGoBack() {
		SimulatedTime time = this.exchange.time();
		assertThatIllegalArgumentException().isThrownBy(() -> time.advance(Duration.ofNanos(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> time.jumpTo(ApiClient.NOW.minusNanos(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> time.runAtSpeed(0));
	}

	@Test
	void ordersEndWhenTheirTimeIsOver() {
		String minute = this.client.placed(LIMIT.formatted("min"));
		String hour = this.client.placed(LIMIT.formatted("hour"));
		this.client.placed(LIMIT.formatted("day"));
		this.exchange.time().advance(Duration.ofSeconds(61));
		assertThat(this.client.signed("GET", "/orders").column("id")).doesNotContain(minute).contains(hour).hasSize(2);
		this.exchange.time().advance(Duration.ofDays(1));
		assertThat(this.client.signed("GET", "/orders").body()).isEqualTo("[]");
		JsonNode accounts = this.client.signed("GET", "/accounts").json();
		assertThat(accounts.path(4).path("hold").stringValue()).isEqualTo("0.0000000000000000");
	}

	@Test
	void signatureMayBearTheSimulatedTimeOrTheRealOne() {
		this.exchange.time().advance(Duration.ofDays(3));
		assertThat(this.client.signed("GET", "/accounts").status()).isEqualTo(200);
		assertThat(signedAt(ApiClient.NOW.plus(Duration.ofDays(3)))).isEqualTo(200);
		assertThat(signedAt(ApiClient.NOW.plus(Duration.ofDays(2)))).isEqualTo(400);
	}

	private int signedAt(Instant instant) {
		return this.client
			.send("GET", "/accounts", "",
					ApiClient.headers(this.exchange.apiKey(), Long.toString(instant.getEpochSecond()), "GET",
							"/accounts", ""))
			.status();
	}

	@Test
	void marketMayTradeWhileTimePasses() {
		this.exchange.time().stand();
		this.exchange.advanceMarket(180, Duration.ofMinutes(1));
		JsonNode candles = this.client.get("/products/BTC-USD/candles?granularity=3600").json();
		assertThat(candles.path(0).path(0).longValue())
			.isEqualTo(Instant.parse("2026-03-04T15:00:00Z").getEpochSecond());
		assertThat(this.client.get("/products/BTC-USD/ticker").json().path("time").stringValue())
			.startsWith("2026-03-04T15:3");
	}

	@Test
	void sameStepsInTimeGiveTheSameBytes() {
		assertThat(afterTime(5)).isEqualTo(afterTime(5)).isNotEqualTo(afterTime(6));
	}

	private static List<String> afterTime(int steps) {
		try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).start()) {
			ApiClient client = new ApiClient(exchange);
			client.placed(LIMIT.formatted("min"));
			client.placed("{'side':'sell','product_id':'BTC-USD','price':'50000','size':'0.1','stop':'loss',"
					+ "'stop_price':'60000'}");
			exchange.advanceMarket(steps, Duration.ofSeconds(20));
			return List.of(client.get("/products/ETH-USD/book?level=3").body(),
					client.get("/products/BTC-USD/trades").body(), client.signed("GET", "/orders?status=all").body(),
					client.signed("GET", "/accounts").body(), client.get("/time").body());
		}
	}

}

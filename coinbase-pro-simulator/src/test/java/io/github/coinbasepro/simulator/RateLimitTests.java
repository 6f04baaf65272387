package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTests {

	private volatile Instant now = ApiClient.NOW;

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.clock(() -> this.now)
		.rateLimits(RateLimits.standard())
		.start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	private List<Integer> statuses(int count, boolean signed, String target) {
		return IntStream.range(0, count)
			.mapToObj((i) -> signed ? this.client.signed("GET", target) : this.client.get(target))
			.map(ApiClient.Reply::status)
			.toList();
	}

	private static List<Integer> admitted(int admitted, int refused) {
		return IntStream.range(0, admitted + refused).mapToObj((i) -> (i < admitted) ? 200 : 429).toList();
	}

	@Test
	void publicRoutesShareFifteenAtOnceAndTenASecond() {
		assertThat(statuses(10, false, "/time")).isEqualTo(admitted(10, 0));
		assertThat(statuses(7, false, "/products/BTC-USD/book")).isEqualTo(admitted(5, 2));
		this.now = this.now.plus(Duration.ofMillis(99));
		assertThat(statuses(1, false, "/time")).isEqualTo(admitted(0, 1));
		this.now = this.now.plus(Duration.ofMillis(1));
		assertThat(statuses(2, false, "/time")).isEqualTo(admitted(1, 1));
		this.now = this.now.plus(Duration.ofSeconds(1));
		assertThat(statuses(11, false, "/time")).isEqualTo(admitted(10, 1));
	}

	@Test
	void signingAPublicCallDoesNotChangeItsClass() {
		assertThat(statuses(15, true, "/time")).isEqualTo(admitted(15, 0));
		assertThat(statuses(1, false, "/time")).isEqualTo(admitted(0, 1));
	}

	@Test
	void privateRoutesShareThirtyAtOnceAndFifteenASecond() {
		assertThat(statuses(15, true, "/accounts")).isEqualTo(admitted(15, 0));
		assertThat(statuses(17, true, "/orders")).isEqualTo(admitted(15, 2));
		this.now = this.now.plus(Duration.ofSeconds(1));
		assertThat(statuses(16, true, "/accounts")).isEqualTo(admitted(15, 1));
	}

	@Test
	void fillsHaveTwentyAtOnceOfTheirOwn() {
		assertThat(statuses(21, true, "/fills?product_id=BTC-USD")).isEqualTo(admitted(20, 1));
		assertThat(statuses(30, true, "/accounts")).isEqualTo(admitted(30, 0));
		this.now = this.now.plus(Duration.ofSeconds(1));
		assertThat(statuses(11, true, "/fills?product_id=BTC-USD")).isEqualTo(admitted(10, 1));
	}

	@Test
	void refusesInTheExchangesWordsAndWithoutHeaders() {
		statuses(15, false, "/time");
		statuses(30, true, "/accounts");
		ApiClient.Reply refusal = this.client.get("/products");
		assertThat(refusal.message()).isEqualTo("429 Public rate limit exceeded");
		assertThat(refusal.headers()).containsOnlyKeys("content-type", "content-length");
		assertThat(this.client.signed("GET", "/accounts").message()).isEqualTo("429 Private rate limit exceeded");
	}

	@Test
	void refusedOrderIsNotPlaced() {
		statuses(30, true, "/accounts");
		String order = "{'product_id':'BTC-USD','side':'buy','price':'1000.00','size':'0.01'}";
		assertThat(this.client.order(order).status()).isEqualTo(429);
		this.now = this.now.plusSeconds(1);
		assertThat(this.client.signed("GET", "/orders").body()).isEqualTo("[]");
	}

	@Test
	void wrongSignatureUsesUpNobodysLimit() {
		for (int i = 0; i < 40; i++) {
			assertThat(this.client.get("/accounts").status()).isEqualTo(401);
		}
		assertThat(statuses(30, true, "/accounts")).isEqualTo(admitted(30, 0));
	}

	@Test
	void limitsCanBeSetAndSwitchedOff() {
		RateLimits limits = RateLimits.standard()
			.withPublicRoutes(new RateLimit(1, 2))
			.withPrivateRoutes(new RateLimit(1, 3))
			.withFills(new RateLimit(1, 1))
			.withLoans(new RateLimit(1, 1));
		assertThat(admissionsOfFive(SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK).rateLimits(limits)))
			.isEqualTo(2);
		assertThat(admissionsOfFive(SimulatedCoinbasePro.builder().rateLimits(limits).withoutRateLimits()))
			.isEqualTo(5);
		assertThat(admissionsOfFive(SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK))).isEqualTo(5);
	}

	private static long admissionsOfFive(SimulatedCoinbaseProBuilder builder) {
		try (SimulatedCoinbasePro exchange = builder.start()) {
			ApiClient client = new ApiClient(exchange);
			return IntStream.range(0, 5).filter((i) -> client.get("/time").status() == 200).count();
		}
	}

}

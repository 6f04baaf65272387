package io.github.coinbasepro.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class SimulatedCoinbaseProTests {

	private static SimulatedCoinbaseProBuilder standing() {
		return SimulatedCoinbasePro.builder().clock(ApiClient.CLOCK);
	}

	@Test
	void sameSeedAndSameStepsGiveTheSameBytes() {
		assertThat(afterSteps(11, 40)).isEqualTo(afterSteps(11, 40))
			.isNotEqualTo(afterSteps(12, 40))
			.isNotEqualTo(afterSteps(11, 41));
	}

	private static List<String> afterSteps(long seed, int steps) {
		try (SimulatedCoinbasePro exchange = standing().seed(seed).start()) {
			ApiClient client = new ApiClient(exchange);
			exchange.advanceMarket(steps);
			return List.of(client.get("/products").body(), client.get("/products/ETH-USD/book?level=3").body(),
					client.get("/products/BTC-USD/trades").body(), client.get("/products/BTC-USD/candles").body(),
					client.get("/products/SOL-USD/stats").body(), client.get("/products/ETH-BTC/ticker").body(),
					client.signed("GET", "/accounts").body(), exchange.apiKey().secret());
		}
	}

	@Test
	void standingMarketMovesOnlyWhenAdvanced() {
		try (SimulatedCoinbasePro exchange = standing().start()) {
			ApiClient client = new ApiClient(exchange);
			String before = client.get("/products/BTC-USD/book?level=3").body();
			assertThat(client.get("/products/BTC-USD/book?level=3").body()).isEqualTo(before);
			exchange.advanceMarket(1);
			assertThat(client.get("/products/BTC-USD/book?level=3").body()).isNotEqualTo(before);
			assertThatIllegalArgumentException().isThrownBy(() -> exchange.advanceMarket(-1));
		}
	}

	@Test
	void runningMarketMovesByItself() {
		try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
			.runningMarket(Duration.ofMillis(2))
			.start()) {
			ApiClient client = new ApiClient(exchange);
			int before = client.get("/products/BTC-USD/ticker").json().path("trade_id").intValue();
			await().untilAsserted(
					() -> assertThat(client.get("/products/BTC-USD/ticker").json().path("trade_id").intValue())
						.isGreaterThan(before));
		}
	}

	@Test
	void closeGivesThreadsAndPortBack() throws IOException {
		Set<Thread> before = threads();
		SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder().runningMarket().start();
		new ApiClient(exchange).get("/time");
		Set<Thread> started = threads();
		started.removeAll(before);
		int port = exchange.restUrl().getPort();
		exchange.close();
		assertThat(started).isNotEmpty().allMatch(Thread::isDaemon);
		await().until(() -> started.stream().noneMatch(Thread::isAlive));
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			assertThat(socket.getLocalPort()).isEqualTo(port);
		}
	}

	private static Set<Thread> threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("simulated-coinbase-pro"))
			.collect(Collectors.toSet());
	}

	@Test
	void portThatIsTakenFailsAtStartAndLeavesNoThreads() {
		try (SimulatedCoinbasePro first = SimulatedCoinbasePro.start()) {
			Set<Thread> before = threads();
			SimulatedCoinbaseProBuilder second = SimulatedCoinbasePro.builder().port(first.restUrl().getPort());
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(second::start)
				.withMessage("Cannot listen at 127.0.0.1:" + first.restUrl().getPort())
				.withCauseInstanceOf(BindException.class);
			await().until(() -> before.containsAll(threads()));
		}
	}

	@Test
	void resetMakesEverythingAsItWasAtTheStart() {
		try (SimulatedCoinbasePro exchange = standing().start()) {
			ApiClient client = new ApiClient(exchange);
			List<String> before = all(client);
			client.placed("{'product_id':'BTC-USD','side':'buy','price':'1000.00','size':'0.01'}");
			exchange.product("ETH-USD").setPrice("4000");
			exchange.product("SOL-USD").delist();
			exchange.time().advance(Duration.ofDays(2));
			exchange.advanceMarket(3);
			exchange.faults().all().answer(500, "no");
			exchange.customers().openUser(Map.of());
			exchange.reset();
			assertThat(exchange.requests().isEmpty()).isTrue();
			assertThat(exchange.faults().pending()).isEmpty();
			assertThat(all(client)).isEqualTo(before);
			exchange.advanceMarket(1);
			assertThat(all(client)).isNotEqualTo(before);
		}
	}

	private static List<String> all(ApiClient client) {
		return Stream
			.of("/products", "/products/ETH-USD/book?level=3", "/products/BTC-USD/trades", "/products/ETH-USD/ticker",
					"/orders?status=all", "/accounts", "/time")
			.map((target) -> client.signed("GET", target).body())
			.toList();
	}

	@Test
	void resetEndsOnlyConnectionsThatWaitForAnAnswer() {
		try (SimulatedCoinbasePro exchange = standing().start()) {
			ApiClient idle = new ApiClient(exchange);
			idle.get("/time");
			exchange.faults().next().withholdTheAnswer();
			CompletableFuture<ApiClient.Reply> waiting = CompletableFuture
				.supplyAsync(() -> new ApiClient(exchange).order("{}"));
			await().until(() -> exchange.faults().pending().isEmpty());
			exchange.reset();
			assertThat(waiting).failsWithin(Duration.ofSeconds(10));
			await().untilAsserted(() -> assertThat(exchange.connections()).isEqualTo(1));
			assertThat(idle.get("/time").status()).isEqualTo(200);
			assertThat(exchange.connections()).isEqualTo(1);
		}
	}

	@Test
	void resetKeepsTheMarketRunning() {
		Set<Thread> others = Set.copyOf(threads());
		try (SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
			.withoutRateLimits()
			.runningMarket(Duration.ofMillis(2))
			.start()) {
			exchange.reset();
			ApiClient client = new ApiClient(exchange);
			String before = client.get("/products/BTC-USD/book?level=3").body();
			await().until(() -> !client.get("/products/BTC-USD/book?level=3").body().equals(before));
			await().untilAsserted(() -> assertThat(threads()).filteredOn((thread) -> !others.contains(thread))
				.filteredOn((thread) -> thread.getName().endsWith("-market"))
				.hasSize(1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2015-07-20T12:00:00Z", "2040-02-29T23:59:59Z" })
	void timeBeginsWhereTheBuilderSays(String start) {
		try (SimulatedCoinbasePro exchange = standing().startAt(Instant.parse(start)).start()) {
			ApiClient client = new ApiClient(exchange);
			assertThat(client.get("/time").json().path("iso").stringValue()).startsWith(start.replace("Z", ""));
			assertThat(client.get("/products/BTC-USD/candles?granularity=86400").json().path(0).path(0).longValue())
				.isEqualTo(Instant.parse(start).getEpochSecond() / 86_400 * 86_400);
			assertThat(client.signed("GET", "/accounts").status()).isEqualTo(200);
			exchange.time().advance(Duration.ofHours(1));
			exchange.reset();
			assertThat(exchange.time().instant()).isEqualTo(start);
		}
	}

	@Test
	void balancesAreThoseOfTheBuilder() {
		try (SimulatedCoinbasePro exchange = standing().balance("USD", new BigDecimal("12.5"))
			.balance("BTC", BigDecimal.ZERO)
			.start()) {
			ApiClient.Reply accounts = new ApiClient(exchange).signed("GET", "/accounts");
			assertThat(accounts.column("currency")).containsExactly("BTC", "ETH", "SOL", "USDC", "USD", "CBETH");
			assertThat(accounts.column("balance")).startsWith("0.0000000000000000")
				.endsWith("12.5000000000000000", "0.0000000000000000");
			assertThat(accounts.column("available")).startsWith("0").endsWith("12.5", "0");
		}
	}

	@Test
	void withoutBalancesTheAccountHoldsOnlyWhatIsSetAfterwards() {
		try (SimulatedCoinbasePro exchange = standing().withoutBalances().balance("SOL", new BigDecimal("3")).start()) {
			ApiClient.Reply accounts = new ApiClient(exchange).signed("GET", "/accounts");
			assertThat(accounts.column("currency")).containsExactly("BTC", "ETH", "SOL", "USDC", "USD", "CBETH");
			assertThat(accounts.column("available")).containsExactly("0", "0", "3", "0", "0", "0");
		}
	}

	@Test
	void builderRefusesWhatCannotBe() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SimulatedCoinbasePro.builder().runningMarket(Duration.ZERO));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SimulatedCoinbasePro.builder().balance("DOGE", BigDecimal.ONE).start())
			.withMessageContaining("DOGE");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SimulatedCoinbasePro.builder().balance("USD", new BigDecimal("-1")).start());
		assertThatIllegalArgumentException().isThrownBy(
				() -> SimulatedCoinbasePro.builder().fees(new BigDecimal("0.006"), new BigDecimal("0.004")).start());
	}

}

package io.github.coinbasepro.test;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
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
			assertThat(catchThrowable(second::start)).isNotNull();
			await().until(() -> before.containsAll(threads()));
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

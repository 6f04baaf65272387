package io.github.coinbasepro.fault;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.autoconfigure.CoinbaseProAutoConfiguration;
import io.github.coinbasepro.orders.NewOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Goal 4: clients and contexts that come and go leave no thread and no socket behind.
 */
class ThreadsAndSocketsTests {

	private static final Path FILES = Path.of("/proc/self/fd");

	private static final int WARM_UP = 3;

	private static final int TOLERATED_THREADS = 2;

	private final int cycles = FaultScale.of(5, 50);

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@ParameterizedTest
	@EnumSource
	void noThreadIsLeft(Way way) {
		Set<Thread> before = threads();
		int more = measure(way, () -> ManagementFactory.getThreadMXBean().getThreadCount(), TOLERATED_THREADS);
		Figures.report("G4", "threads more after " + this.cycles + " " + way.label + ": " + more);
		await().atMost(Patience.LONG)
			.untilAsserted(() -> assertThat(threads()).filteredOn((thread) -> !before.contains(thread)).isEmpty());
	}

	@ParameterizedTest
	@EnumSource
	void noSocketIsLeft(Way way) {
		assumeTrue(Files.isDirectory(FILES), "open files cannot be counted: there is no " + FILES);
		int more = measure(way, ThreadsAndSocketsTests::openFiles, 0);
		Figures.report("G4", "open files more after " + this.cycles + " " + way.label + ": " + more);
	}

	@Test
	void aClientThatIsNeverUsedHasNoThread() {
		Set<Thread> before = threads();
		try (CoinbaseProClient client = this.exchange.clientBuilder().build()) {
			assertThat(client.isClosed()).isFalse();
			assertThat(threads()).filteredOn((thread) -> !before.contains(thread)).isEmpty();
		}
	}

	private int measure(Way way, IntSupplier count, int tolerated) {
		for (int i = 0; i < WARM_UP; i++) {
			way.cycle.run(this.exchange);
		}
		int before = settled(count);
		for (int i = 0; i < this.cycles; i++) {
			way.cycle.run(this.exchange);
		}
		await().atMost(Patience.LONG)
			.untilAsserted(() -> assertThat(count.getAsInt()).isLessThanOrEqualTo(before + tolerated));
		return count.getAsInt() - before;
	}

	/**
	 * Waits until what is counted is what it was half a second before.
	 */
	private static int settled(IntSupplier count) {
		int[] last = { count.getAsInt() };
		await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(500)).until(() -> {
			int before = last[0];
			last[0] = count.getAsInt();
			return last[0] == before;
		});
		return last[0];
	}

	private static int openFiles() {
		try (Stream<Path> files = Files.list(FILES)) {
			return (int) files.count();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Set<Thread> threads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("coinbase-pro-"))
			.collect(Collectors.toSet());
	}

	/**
	 * Ways for a client to come and go.
	 */
	enum Way {

		CLIENTS("clients", (exchange) -> {
			try (CoinbaseProClient client = exchange.clientBuilder().http(Patience.HTTP).build()) {
				use(client);
			}
		}),

		CONTEXTS("contexts", (exchange) -> new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(CoinbaseProAutoConfiguration.class))
			.withPropertyValues("coinbase.pro.base-url=" + exchange.url(), "coinbase.pro.key=" + StubExchange.KEY,
					"coinbase.pro.secret=" + StubExchange.SECRET, "coinbase.pro.passphrase=" + StubExchange.PASSPHRASE)
			.run((context) -> use(context.getBean(CoinbaseProClient.class))));

		private final String label;

		private final Cycle cycle;

		Way(String label, Cycle cycle) {
			this.label = label;
			this.cycle = cycle;
		}

		private static void use(CoinbaseProClient client) {
			client.time().get().block(Patience.LONG);
			client.accounts().list().blockLast(Patience.LONG);
			client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)).block(Patience.LONG);
		}

	}

	/**
	 * The life of a client.
	 */
	@FunctionalInterface
	interface Cycle {

		void run(FakeExchange exchange);

	}

}

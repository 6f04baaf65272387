package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.orders.NewOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SecretScanner}, and what it finds around the client, which is nothing.
 */
class SecretScannerTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String SECRET = "canary/secret+of this test";

	@Test
	void findsWhatIsLoggedOnPurpose() {
		Logger silenced = (Logger) LoggerFactory.getLogger("test.silenced");
		silenced.setLevel(Level.OFF);
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		Level before = root.getLevel();
		try (SecretScanner scanner = SecretScanner.lookingFor(SECRET)) {
			silenced.trace("nothing to see");
			scanner.assertClean();
			silenced.trace("the secret is {}", SECRET);
			silenced.debug("it broke", new IllegalStateException(new IllegalArgumentException(SECRET)));
			silenced.atTrace().addKeyValue("key", SECRET).log("it is");
			assertThat(scanner.findings()).hasSize(3).allMatch((finding) -> finding.contains("test.silenced"));
			assertThatExceptionOfType(AssertionError.class).isThrownBy(scanner::assertClean)
				.withMessageContaining("the secret is");
		}
		assertThat(silenced.getLevel()).isEqualTo(Level.OFF);
		assertThat(root.getLevel()).isEqualTo(before);
		assertThat(root.iteratorForAppenders()).toIterable().isNotEmpty().noneMatch(LogCapture.class::isInstance);
		silenced.setLevel(null);
	}

	static Stream<Throwable> exceptionsWithASecret() {
		Throwable suppressing = new IllegalStateException("no");
		suppressing.addSuppressed(new IllegalStateException(SECRET));
		return Stream.of(new IllegalStateException(SECRET), new IllegalStateException("no", new Exception(SECRET)),
				suppressing, new Telling("no", SECRET, "", Map.of()), new Telling("no", "", SECRET, Map.of()),
				new Telling("no", "", "", Map.of("a", List.of("b", SECRET))),
				new IllegalStateException("canary%2Fsecret%2Bof+this+test"),
				new IllegalStateException("Y2FuYXJ5L3NlY3JldCtvZiB0aGlzIHRlc3Q="));
	}

	@ParameterizedTest
	@MethodSource("exceptionsWithASecret")
	void findsWhatAnExceptionLeadsTo(Throwable exception) {
		try (SecretScanner scanner = SecretScanner.lookingFor(SECRET)) {
			assertThat(scanner.scan(exception).findings()).isNotEmpty();
		}
	}

	@Test
	void findsWhatBeansPrintAndThreadsAreCalled() throws InterruptedException {
		CountDownLatch done = new CountDownLatch(1);
		Thread thread = new Thread(() -> await(done), SECRET);
		try (SecretScanner scanner = SecretScanner.lookingFor("another secret")) {
			thread.start();
			scanner.scanToString(Map.of("secret", SECRET)).scanText("elsewhere", SECRET).assertClean();
			assertThat(scanner.alsoLookingFor(SECRET).findings()).hasSize(3);
		}
		finally {
			done.countDown();
			thread.join();
		}
	}

	@Test
	void findsNothingAroundTheClient() {
		Fault[] faults = { Fault.status(401, "invalid signature"), Fault.status(400, "Bad Request"), Fault.html(403),
				Fault.html(502), Fault.garbage(), Fault.dropAfter(), Fault.truncate(),
				Fault.redirect("http://127.0.0.1:1/"), Fault.empty200() };
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY, StubExchange.SECRET,
				StubExchange.PASSPHRASE);
				FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().build()) {
			for (Fault fault : faults) {
				exchange.faults(Faults.only("GET", "/accounts", Faults.always(fault)));
				scan(scanner, client.accounts().list().collectList());
			}
			exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.dropAfter())));
			scan(scanner, client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)));
			for (RecordedRequest request : exchange.requests()) {
				scanner.alsoLookingFor(String.valueOf(request.header("CB-ACCESS-SIGN")));
			}
			assertThat(exchange.count()).isGreaterThan(faults.length);
			assertThat(scanner.logged()).hasSizeGreaterThan(faults.length);
			scanner.scanToString(client, exchange.clientBuilder()).assertClean();
		}
	}

	private static void scan(SecretScanner scanner, Mono<?> call) {
		call.doOnError(scanner::scan).onErrorComplete().block(PATIENCE);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * An exception with more than a message.
	 */
	@SuppressWarnings("serial")
	public static final class Telling extends RuntimeException {

		private final String published;

		private final String kept;

		private final Map<String, List<String>> details;

		Telling(String message, String published, String kept, Map<String, List<String>> details) {
			super(message);
			this.published = published;
			this.kept = kept;
			this.details = details;
		}

		public String published() {
			return this.published + this.kept.isEmpty() + this.details.isEmpty();
		}

	}

}

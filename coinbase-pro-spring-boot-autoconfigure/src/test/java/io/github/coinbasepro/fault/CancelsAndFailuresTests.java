package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cancels that race with failures: what fails when nobody waits for it any more is not
 * logged.
 */
class CancelsAndFailuresTests {

	private static final int AT_ONCE = 16;

	private static final String ORDERS_IN_DOUBT = "Closing while orders are not answered yet";

	private final FakeExchange exchange = FakeExchange.start();

	private final Warnings warnings = new Warnings();

	@BeforeEach
	void listen() {
		this.warnings.begin();
	}

	@AfterEach
	void close() {
		this.warnings.end();
		this.exchange.close();
	}

	@Test
	void row94_aCancelThatRacesWithAFailureLogsNothing() throws InterruptedException {
		this.exchange
			.faults(Faults.seeded(94, 1, Fault.dropBefore(), Fault.dropAfter(), Fault.resetAfter(), Fault.silence()));
		try (CoinbaseProClient client = client(this.exchange.clientBuilder())) {
			race(FaultScale.of(4_000, 40_000), calls(client));
		}
		assertThat(this.warnings.lines).isEmpty();
	}

	@Test
	void row94_aCancelThatRacesWithAConnectionThatFailsLogsNothing() throws InterruptedException {
		FakeExchange gone = FakeExchange.start();
		CoinbaseProClient client = client(gone.clientBuilder());
		gone.close();
		try (client) {
			race(FaultScale.of(2_000, 20_000), calls(client));
		}
		assertThat(this.warnings.lines).isEmpty();
	}

	private static CoinbaseProClient client(CoinbaseProClientBuilder builder) {
		return builder.rateLimiter(RateLimiter.unlimited())
			.pool(new PoolSettings(AT_ONCE, 100_000, Observed.PATIENCE, Observed.PATIENCE, Observed.PATIENCE))
			.retry(new RetrySettings(2, Duration.ZERO, Duration.ZERO, Duration.ofMillis(1), false))
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)))
			.build();
	}

	private static List<Supplier<Publisher<?>>> calls(CoinbaseProClient client) {
		Instant start = Instant.parse("2024-01-01T00:00:00Z");
		return List.of(() -> client.time().get(), () -> client.accounts().list(),
				() -> client.orders().place(NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN)),
				() -> client.orders().cancelAll(), () -> client.orders().listAll(OrderQuery.open()),
				() -> client.fills().listAll(FillQuery.forProduct("BTC-USD")),
				() -> client.products()
					.candles(CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE)
						.between(start, start.plus(Duration.ofDays(1)))));
	}

	private static void race(int rounds, List<Supplier<Publisher<?>>> calls) throws InterruptedException {
		Semaphore slots = new Semaphore(AT_ONCE);
		for (int i = 0; i < rounds; i++) {
			assertThat(slots.tryAcquire(Observed.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
			Racer racer = new Racer();
			calls.get(i % calls.size()).get().subscribe(racer);
			Schedulers.parallel().schedule(() -> {
				racer.cancel();
				slots.release();
			}, ThreadLocalRandom.current().nextInt(4_000_000), TimeUnit.NANOSECONDS);
		}
		assertThat(slots.tryAcquire(AT_ONCE, Observed.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
	}

	/**
	 * A subscriber that does not mind what comes late, as none of Reactor's would, so
	 * that what is logged comes from inside.
	 */
	private static final class Racer implements Subscriber<Object> {

		private volatile Subscription subscription = Operators.emptySubscription();

		void cancel() {
			this.subscription.cancel();
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			this.subscription = subscription;
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(Object value) {
		}

		@Override
		public void onError(Throwable failure) {
		}

		@Override
		public void onComplete() {
		}

	}

	/**
	 * What is logged as a warning or worse, but for what the HTTP library itself says of
	 * broken connections, and for what a client says of orders in doubt when it is
	 * closed.
	 */
	private static final class Warnings extends AppenderBase<ILoggingEvent> {

		private final Queue<String> lines = new ConcurrentLinkedQueue<>();

		private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory())
			.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

		void begin() {
			setContext(this.root.getLoggerContext());
			start();
			this.root.addAppender(this);
		}

		void end() {
			this.root.detachAppender(this);
			stop();
		}

		@Override
		protected void append(ILoggingEvent event) {
			if (event.getLevel().isGreaterOrEqual(Level.WARN) && !event.getLoggerName().startsWith("reactor.netty")
					&& !event.getMessage().startsWith(ORDERS_IN_DOUBT)) {
				this.lines.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage());
			}
		}

	}

}

package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.PoolSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Hundreds of reads, and calls that are more urgent.
 */
class LooksAheadOfReadsTests {

	private static final int READS = 600;

	private final FakeExchange exchange = FakeExchange.start();

	private final AtomicInteger answered = new AtomicInteger();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void row88_aLostOrderIsLookedForAheadOfSixHundredReads() {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.dropAfter())));
		this.exchange.orders().visibleAfter(2);
		try (CoinbaseProClient client = client()) {
			Disposable reads = read(client);
			NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
			Order found = client.orders().place(order).block(Observed.PATIENCE);
			assertThat(found).isNotNull();
			assertThat(found.clientOrderId()).isEqualTo(order.clientOrderId());
			assertThat(this.exchange.count("GET", "/orders/client:")).isEqualTo(3);
			assertThat(this.answered.get()).isLessThan(READS);
			reads.dispose();
		}
	}

	@Test
	void row88_aLostOrderIsLookedForThoughReadsHoldAllOfTheirConnections() {
		this.exchange.faults((request) -> request.method().equals("POST") ? Fault.dropAfter()
				: request.target().startsWith("/accounts") ? Fault.silence() : Fault.none());
		PoolSettings one = new PoolSettings(1, 100, Observed.PATIENCE, Observed.PATIENCE, Observed.PATIENCE);
		try (CoinbaseProClient client = this.exchange.clientBuilder().pool(one).build()) {
			Disposable read = client.accounts().list().onErrorComplete().subscribe();
			Observed.await("the read is sent", () -> this.exchange.count() == 1);
			NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
			Order found = client.orders().place(order).block(Observed.PATIENCE);
			assertThat(found).isNotNull();
			assertThat(read.isDisposed()).isFalse();
			read.dispose();
		}
	}

	@Test
	void row88_theReportCountsTheLooksThatWereAnswered() {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.dropAfter())));
		this.exchange.orders().visibleAfter(Integer.MAX_VALUE);
		try (CoinbaseProClient client = client()) {
			Disposable reads = read(client);
			assertThatExceptionOfType(OrderOutcomeUnknownException.class)
				.isThrownBy(() -> client.orders()
					.place(NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN))
					.block(Observed.PATIENCE))
				.withMessageContaining("not found by 3 looks within 2 s");
			assertThat(this.exchange.count("GET", "/orders/client:")).isEqualTo(3);
			reads.dispose();
		}
	}

	/**
	 * Measured where there is time for it: how soon a cancel is answered while an
	 * exchange answers no read.
	 */
	@Test
	void cancelsAreAnsweredSoonThoughNoReadIs() {
		Assumptions.assumeTrue(FaultScale.isFull());
		this.exchange.faults(Faults.only("GET", "/", Faults.always(Fault.silence())));
		try (CoinbaseProClient client = client()) {
			client.orders().cancelAll().blockLast(Observed.PATIENCE);
			Disposable reads = Flux.range(0, 200)
				.flatMap((i) -> client.accounts().list().onErrorComplete(), 200)
				.subscribe();
			long[] nanos = Flux.interval(Duration.ofMillis(200)).take(150).flatMap((tick) -> {
				long begin = System.nanoTime();
				return client.orders().cancelAll().then().thenReturn(1).map((end) -> System.nanoTime() - begin);
			})
				.collectList()
				.blockOptional(Observed.PATIENCE)
				.orElseThrow()
				.stream()
				.mapToLong(Long::longValue)
				.sorted()
				.toArray();
			reads.dispose();
			double p50 = nanos[nanos.length / 2] / 1e6;
			double p99 = nanos[nanos.length * 99 / 100] / 1e6;
			Figures.report("M5",
					"%d cancels, five a second, while 200 reads are not answered: p50 %.1f ms, p99 %.1f ms, longest %.1f ms"
						.formatted(nanos.length, p50, p99, Arrays.stream(nanos).max().orElseThrow() / 1e6));
			assertThat(p99).isLessThan(200);
		}
	}

	private Disposable read(CoinbaseProClient client) {
		return Flux.range(0, READS)
			.flatMap((i) -> client.accounts().list().doOnComplete(this.answered::incrementAndGet).onErrorComplete(),
					READS)
			.subscribe();
	}

	private CoinbaseProClient client() {
		return this.exchange.clientBuilder().orders(new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(2))).build();
	}

}

package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.settings.PoolSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * G24: a cancel that comes just when a request is about to be written either keeps it
 * from being written, or comes too late, and the client knows which. The exchange answers
 * nothing, so that each request ends with its cancel.
 */
class CancelRaceTests {

	private static final int CONNECTIONS = 50;

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void whenTheOrderIsJustAboutToBeSent() {
		List<NewOrder> many = Stream
			.<NewOrder>generate(() -> NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN))
			.limit(FaultScale.of(500, 8_000))
			.toList();
		try (CoinbaseProClient client = builder().build()) {
			warmUp(client);
			this.exchange.faults(Faults.always(Fault.silence()));
			Flux.fromIterable(many)
				.flatMap((order) -> soonCancelled(client.orders().place(order)), 8)
				.blockLast(Observed.PATIENCE);
			int sent = this.exchange.count("POST", "/orders");
			this.exchange.faults(Faults.none());
			Flux.fromIterable(many)
				.flatMap((order) -> client.orders()
					.place(order)
					.onErrorResume(OrderAlreadySentException.class, (again) -> Mono.empty()), 8)
				.blockLast(Observed.PATIENCE);
			List<RecordedRequest> posts = this.exchange.requestsTo("POST", "/orders");
			long twice = posts.size() - posts.stream().map(RecordedRequest::bodyAsString).distinct().count();
			Figures.report("G24",
					"%d orders cancelled when about to be sent: %d sent, %d of the others placed later, %d sent twice"
						.formatted(many.size(), sent, posts.size() - sent, twice));
			assertThat(twice).isZero();
			assertThat(this.exchange.orders().placementsByClientOrderId()).hasSize(posts.size());
			Observed.assertAllFree(this.exchange, CONNECTIONS, client.orders()::cancelAll);
		}
	}

	@Test
	void nothingIsStampedOnceTheCancelIsDone() {
		AtomicLong clock = new AtomicLong();
		Map<String, Long> cancelledAt = new ConcurrentHashMap<>();
		try (CoinbaseProClient client = builder().clock(() -> Instant.ofEpochSecond(clock.incrementAndGet())).build()) {
			warmUp(client);
			this.exchange.faults(Faults.always(Fault.silence()));
			Flux.range(0, FaultScale.of(500, 20_000))
				.map((number) -> "number " + number)
				.flatMap((number) -> soonCancelled(client.exchange(RawRequest.post("/conversions").body(number)))
					.doOnTerminate(() -> cancelledAt.put(number, clock.get())), 8)
				.blockLast(Observed.PATIENCE);
			List<RecordedRequest> posts = this.exchange.requestsTo("POST", "/conversions");
			long late = posts.stream()
				.filter((request) -> stamp(request) > cancelledAt.getOrDefault(request.bodyAsString().replace("\"", ""),
						0L))
				.count();
			Figures.report("G24", "%d conversions cancelled when about to be sent: %d sent before, %d after the cancel"
				.formatted(cancelledAt.size(), posts.size() - late, late));
			assertThat(late).isZero();
		}
	}

	/**
	 * Cancels a call soon. In the moment of the cancel it may still say that it was not
	 * sent.
	 */
	private static <T> Mono<T> soonCancelled(Mono<T> call) {
		return Mono.defer(() -> call.take(Duration.ofNanos(ThreadLocalRandom.current().nextInt(2_000_000))))
			.onErrorResume(RequestNotSentException.class, (notSent) -> Mono.empty());
	}

	private static void warmUp(CoinbaseProClient client) {
		Flux.range(0, 500).flatMap((i) -> client.orders().cancelAll(), 8).blockLast(Observed.PATIENCE);
	}

	private static long stamp(RecordedRequest request) {
		return (long) Double.parseDouble(String.valueOf(request.header("CB-ACCESS-TIMESTAMP")));
	}

	private CoinbaseProClientBuilder builder() {
		return this.exchange.clientBuilder()
			.pool(new PoolSettings(CONNECTIONS, 100_000, Observed.PATIENCE, Observed.PATIENCE, Observed.PATIENCE))
			.rateLimiter(RateLimiter.unlimited());
	}

}

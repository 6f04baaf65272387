package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * G15: a connection that the exchange closes just when a request goes out over it fails
 * no read and doubles no order.
 */
class KeepAliveRaceTests {

	private static final int SENDS = FaultScale.of(200, 2_000);

	private static final int CLIENTS = 8;

	private static final Duration IDLE = Duration.ofMillis(20);

	private static final Duration AROUND = Duration.ofMillis(3);

	private final FakeExchange exchange = FakeExchange.startClosingIdleConnections(IDLE);

	private final AtomicInteger attempts = new AtomicInteger();

	private final Queue<NewOrder> orders = Stream
		.<NewOrder>generate(() -> NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN))
		.limit(SENDS)
		.collect(Collectors.toCollection(ConcurrentLinkedQueue::new));

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void noReadFails() {
		List<Integer> answers = sweep(
				(client) -> client.time().get().map((time) -> 1).onErrorReturn(CoinbaseProException.class, 0));
		long answered = answers.stream().filter((answer) -> answer == 1).count();
		Figures.report("G15", "%d reads around the close: %d repeated, %d failed".formatted(SENDS,
				this.attempts.get() - SENDS, SENDS - answered));
		assertThat(answered).isEqualTo(SENDS);
		assertThat(this.exchange.count()).isBetween(SENDS, this.attempts.get());
	}

	@Test
	void noOrderIsDoubled() {
		List<Sent> orders = sweep(this::place);
		long unknown = orders.stream().filter((sent) -> !sent.placed()).count();
		long posts = this.exchange.count("POST", "/orders");
		Figures.report("G15", "%d orders around the close: %d arrived, %d reported as unknown, %d placed twice"
			.formatted(SENDS, posts, unknown, posts - this.exchange.orders().placementsByClientOrderId().size()));
		assertThat(orders).hasSize(SENDS)
			.allSatisfy((sent) -> assertThat(this.exchange.orders().placements(sent.clientOrderId()))
				.hasSize(sent.placed() ? 1 : 0));
		assertThat(this.exchange.count("POST", "/orders")).isEqualTo(SENDS - unknown);
	}

	/**
	 * Sends with pauses that sweep over the moment at which the exchange closes.
	 */
	private <T> List<T> sweep(Function<CoinbaseProClient, Mono<T>> send) {
		List<CoinbaseProClient> clients = Stream.generate(this::client).limit(CLIENTS).toList();
		int each = SENDS / CLIENTS;
		List<T> results = Flux.fromIterable(clients)
			.flatMap(
					(client) -> Flux.range(0, each)
						.concatMap((i) -> Mono.delay(pause(i, each)).then(Mono.defer(() -> send.apply(client)))),
					CLIENTS)
			.collectList()
			.blockOptional(Observed.PATIENCE)
			.orElseThrow();
		clients.forEach(CoinbaseProClient::close);
		return results;
	}

	private static Duration pause(int number, int of) {
		return IDLE.minus(AROUND).plus(AROUND.multipliedBy(2L * number).dividedBy(of));
	}

	private Mono<Sent> place(CoinbaseProClient client) {
		NewOrder order = this.orders.remove();
		Sent placed = new Sent(order.clientOrderId(), true);
		return client.orders()
			.place(order)
			.map((answer) -> placed)
			.onErrorReturn(OrderOutcomeUnknownException.class, new Sent(order.clientOrderId(), false));
	}

	private CoinbaseProClient client() {
		return this.exchange.clientBuilder()
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)))
			.rateLimiter(RateLimiter.unlimited())
			.webClientBuilder(WebClient.builder().filter((request, next) -> {
				this.attempts.incrementAndGet();
				return next.exchange(request);
			}))
			.build();
	}

	/**
	 * An order that went out.
	 *
	 * @param clientOrderId its id
	 * @param placed whether the client says that it was placed
	 */
	private record Sent(UUID clientOrderId, boolean placed) {

	}

}

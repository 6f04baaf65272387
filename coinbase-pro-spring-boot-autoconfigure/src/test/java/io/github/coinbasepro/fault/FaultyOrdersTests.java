package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * G2: of orders whose answers get lost, none is placed twice, and each is reported as
 * what became of it as far as the exchange shows it.
 */
class FaultyOrdersTests {

	private static final int ORDERS = FaultScale.of(500, 10_000);

	private static final int AT_ONCE = FaultScale.of(500, 1_000);

	private static final Duration WINDOW = Duration.ofSeconds(FaultScale.of(4, 16));

	private static final int LATEST_READ = FaultScale.of(3, 5);

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final Duration SILENCE = Duration.ofSeconds(3);

	private final SplittableRandom random = new SplittableRandom(20260102);

	private final Map<UUID, Fate> fates = new LinkedHashMap<>();

	@Test
	void noneIsPlacedTwiceAndEachEndsAsItWent() {
		List<NewOrder> orders = IntStream.range(0, ORDERS).mapToObj((i) -> order()).toList();
		orders.forEach((order) -> this.fates.put(order.clientOrderId(), Fate.draw(this.random)));
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			exchange.orders().visibleAfter((order) -> fate(String.valueOf(order.clientOrderId())).hiddenReads());
			exchange.faults(Faults.only("POST", "/orders", (request) -> fate(request.bodyAsString()).fault()));
			long begin = System.nanoTime();
			Map<UUID, Ending> endings = Flux.fromIterable(orders)
				.flatMap((order) -> ending(client, order).map((ending) -> Map.entry(order.clientOrderId(), ending)),
						AT_ONCE)
				.collectMap(Map.Entry::getKey, Map.Entry::getValue)
				.blockOptional(PATIENCE)
				.orElseThrow();
			report(exchange, endings, (System.nanoTime() - begin) / 1e9);
			assertThat(endings).isEqualTo(expectedEndings());
			assertThat(exchange.orders().placementsByClientOrderId()).isEqualTo(expectedPlacements());
			assertThat(exchange.count("POST", "/orders")).isEqualTo(ORDERS);
			assertThat(Flux.fromIterable(orders)
				.filter((order) -> endings.get(order.clientOrderId()) != Ending.REFUSED)
				.concatMap((order) -> client.orders().place(order).then())
				.onErrorContinue(OrderAlreadySentException.class, (refused, order) -> {
				})
				.blockLast(PATIENCE)).isNull();
			assertThat(exchange.count("POST", "/orders")).isEqualTo(ORDERS);
		}
	}

	private static Mono<Ending> ending(CoinbaseProClient client, NewOrder order) {
		return client.orders()
			.place(order)
			.map((placed) -> Ending.PLACED)
			.onErrorReturn(OrderOutcomeUnknownException.class, Ending.UNKNOWN)
			.onErrorReturn(RequestRefusedException.class, Ending.REFUSED);
	}

	private void report(FakeExchange exchange, Map<UUID, Ending> endings, double seconds) {
		Map<Ending, Long> sums = new LinkedHashMap<>();
		for (Ending ending : Ending.values()) {
			sums.put(ending, endings.values().stream().filter(ending::equals).count());
		}
		long twice = exchange.orders().placementsByClientOrderId().values().stream().filter((n) -> n > 1).count();
		long found = this.fates.values().stream().filter(Fate::isFoundLater).count();
		Figures.report("G2",
				"%d orders: %s (%d of them found later), %d look-ups, %d posted twice, %d placed twice, %.1f s"
					.formatted(ORDERS, sums, found, exchange.count("GET", "/orders/client:"),
							exchange.count("POST", "/orders") - ORDERS, twice, seconds));
	}

	private Map<UUID, Ending> expectedEndings() {
		Map<UUID, Ending> endings = new LinkedHashMap<>();
		this.fates.forEach((id, fate) -> endings.put(id, fate.ending()));
		return endings;
	}

	private Map<UUID, Integer> expectedPlacements() {
		Map<UUID, Integer> placements = new LinkedHashMap<>();
		this.fates.forEach((id, fate) -> {
			if (fate.fault().takesEffect()) {
				placements.put(id, 1);
			}
		});
		return placements;
	}

	/**
	 * Returns what is to happen to the order whose id stands in a text.
	 */
	private Fate fate(String text) {
		int id = text.contains("client_oid") ? text.indexOf("client_oid") + "client_oid\":\"".length() : 0;
		Fate fate = this.fates.get(UUID.fromString(text.substring(id, id + 36)));
		assertThat(fate).as(text).isNotNull();
		return fate;
	}

	private NewOrder order() {
		return NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN)
			.withClientOrderId(new UUID(this.random.nextLong() & ~0xF000L | 0x4000L,
					this.random.nextLong() >>> 2 | Long.MIN_VALUE));
	}

	private static CoinbaseProClient client(FakeExchange exchange) {
		return exchange.clientBuilder()
			.http(new HttpSettings(PATIENCE, PATIENCE, SILENCE, PATIENCE, "test/1", Duration.ZERO))
			.pool(new PoolSettings(64, AT_ONCE, PATIENCE, PATIENCE, PATIENCE))
			.orders(new OrderSettings(OrderCheck.OFF, WINDOW))
			.rateLimiter(RateLimiter.unlimited())
			.build();
	}

	/**
	 * How the placing of an order ends for the caller.
	 */
	private enum Ending {

		PLACED, REFUSED, UNKNOWN

	}

	/**
	 * What is to happen to an order.
	 *
	 * @param fault what happens to the request
	 * @param hiddenReads how many look-ups do not find the order
	 * @param ending how it must end for the caller
	 */
	private record Fate(Fault fault, int hiddenReads, Ending ending) {

		private static final Fault[] SEVEN_WAYS_TO_LOSE_AN_ANSWER = { Fault.dropAfter(), Fault.resetAfter(),
				Fault.truncate(), Fault.silence(), Fault.garbage(), Fault.empty200(), Fault.html(503).takingEffect() };

		static Fate draw(SplittableRandom random) {
			int lot = random.nextInt(100);
			if (lot < 20) {
				Fault lost = SEVEN_WAYS_TO_LOSE_AN_ANSWER[random.nextInt(7)];
				return (random.nextInt(10) == 0) ? new Fate(lost, Integer.MAX_VALUE, Ending.UNKNOWN)
						: new Fate(lost, random.nextInt(LATEST_READ + 1), Ending.PLACED);
			}
			if (lot < 25) {
				return new Fate(Fault.dropBefore(), 0, Ending.UNKNOWN);
			}
			if (lot < 30) {
				return new Fate(Fault.status(400, "Insufficient funds"), 0, Ending.REFUSED);
			}
			return new Fate(Fault.none(), 0, Ending.PLACED);
		}

		boolean isFoundLater() {
			return this.ending == Ending.PLACED && !this.fault.equals(Fault.none());
		}

	}

}

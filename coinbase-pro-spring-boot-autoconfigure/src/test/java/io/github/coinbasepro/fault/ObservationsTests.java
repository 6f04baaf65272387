package io.github.coinbasepro.fault;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.settings.RetrySettings;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows 80 and 81 of the catalogue of faults: what metrics and traces learn of a call.
 */
class ObservationsTests {

	private final FakeExchange exchange = FakeExchange.start();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final List<Observation.Context> observed = new CopyOnWriteArrayList<>();

	@BeforeEach
	void observe() {
		this.registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {

			@Override
			public void onStop(Observation.Context context) {
				ObservationsTests.this.observed.add(context);
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
	}

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void row80_manyIdsMakeFewMeters() {
		int ids = FaultScale.of(500, 10_000);
		askFor(ids);
		Set<Object> meters = this.observed.stream()
			.map(Observation.Context::getLowCardinalityKeyValues)
			.collect(Collectors.toSet());
		assertThat(this.observed).hasSize(2 * ids + 2);
		assertThat(meters).hasSize(4);
		assertThat(this.observed).extracting(Observation.Context::getName).containsOnly("coinbase.pro.client.requests");
		assertThat(this.observed).extracting((context) -> value(context, "uri"))
			.containsOnly("/orders/{order_id}", "/orders/client:{client_order_id}", "/products/{product_id}/trades",
					"none");
	}

	@Test
	void row81_noIdNoCursorAndNoCredentialIsTraced() {
		askFor(20);
		assertThat(this.observed).isNotEmpty()
			.allSatisfy((context) -> assertThat(context.getAllKeyValues()).extracting(KeyValue::getValue)
				.allSatisfy((value) -> assertThat(value).doesNotContain("canary", "BTC", "after=", "?")
					.doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}")));
	}

	private void askFor(int ids) {
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.http(Patience.HTTP)
			.retry(RetrySettings.OFF)
			.rateLimiter(RateLimiter.unlimited())
			.webClientBuilder(WebClient.builder().observationRegistry(this.registry))
			.observationRegistry(this.registry)
			.build()) {
			Flux.range(0, ids)
				.flatMap(
						(i) -> Flux.merge(client.orders().get(id(i)).onErrorComplete(CoinbaseProException.class),
								client.orders().getByClientOrderId(id(i)).onErrorComplete(CoinbaseProException.class)),
						16)
				.blockLast(Patience.LONG);
			client.products().trades(TradeQuery.of("BTC-USD").olderThan("7")).block(Patience.LONG);
			client.exchange(RawRequest.get("/orders/" + id(0)))
				.onErrorComplete(CoinbaseProException.class)
				.block(Patience.LONG);
		}
	}

	private static UUID id(int number) {
		return new UUID(0x4000L, Long.MIN_VALUE + number);
	}

	private static String value(Observation.Context context, String key) {
		KeyValue value = context.getLowCardinalityKeyValue(key);
		return (value != null) ? value.getValue() : "";
	}

}

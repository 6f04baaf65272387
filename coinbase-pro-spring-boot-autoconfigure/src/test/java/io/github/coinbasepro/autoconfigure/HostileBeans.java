package io.github.coinbasepro.autoconfigure;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.credentials.CoinbaseProCredentialsSource;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.observation.CoinbaseProCallContext;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Things of an application that misbehave in every way that they can.
 */
final class HostileBeans {

	static final Duration SHORT = Duration.ofMillis(300);

	static final String SILENT_FILTER = "a filter never answers";

	static final String SAID = "says the application";

	private HostileBeans() {
	}

	/**
	 * Returns what misbehaves, as long as it is to.
	 */
	static Map<String, Consumer<CoinbaseProClientBuilder>> bad(Predicate<Object> now) {
		Map<String, Consumer<CoinbaseProClientBuilder>> bad = new LinkedHashMap<>();
		for (Thrown thrown : Thrown.values()) {
			String ways = " throws"
					+ ((thrown == Thrown.EXCEPTION) ? "" : " " + thrown.name().toLowerCase(Locale.ROOT));
			CoinbaseProCredentialsSource vault = () -> now.test("any") ? thrown.now() : credentials();
			bad.put("a source of credentials" + ways, (builder) -> builder.credentialsSource(AtFirst.good(vault)));
			bad.put("a limiter" + ways, (builder) -> builder
				.rateLimiter((owner, limit, priority) -> now.test("any") ? thrown.now() : leave()));
			bad.put("a limiter later" + ways, (builder) -> builder.rateLimiter((owner, limit,
					priority) -> now.test("any") ? Mono.defer(() -> Mono.error(thrown.made())) : leave()));
			bad.put("a limiter when it is subscribed to" + ways, (builder) -> builder.rateLimiter(
					(owner, limit, priority) -> now.test("any") ? Mono.from((subscriber) -> thrown.now()) : leave()));
			bad.put("a filter" + ways, (builder) -> builder.webClientBuilder(WebClient.builder()
				.filter((request, next) -> now.test("any") ? thrown.now() : next.exchange(request))));
			bad.put("a filter later" + ways, (builder) -> builder.webClientBuilder(WebClient.builder()
				.filter((request, next) -> now.test("any") ? Mono.error(thrown.made()) : next.exchange(request))));
		}
		bad.put("a limiter returns null",
				(builder) -> builder.rateLimiter((owner, limit, priority) -> now.test("any") ? nothing() : leave()));
		bad.put("a limiter never answers", (builder) -> builder
			.rateLimiter((owner, limit, priority) -> now.test("any") ? Mono.never() : leave(), SHORT));
		bad.put("a filter returns null", (builder) -> builder.webClientBuilder(
				WebClient.builder().filter((request, next) -> now.test("any") ? nothing() : next.exchange(request))));
		bad.put("a filter gives no answer", (builder) -> builder.webClientBuilder(WebClient.builder()
			.filter((request, next) -> now.test("any") ? Mono.empty() : next.exchange(request))));
		bad.put(SILENT_FILTER, (builder) -> builder.webClientBuilder(WebClient.builder()
			.filter((request, next) -> now.test("any") ? Mono.never() : next.exchange(request))));
		return bad;
	}

	private static Mono<RateLimiter.Permit> leave() {
		return Mono.just(RateLimiter.Permit.UNCOUNTED);
	}

	@SuppressWarnings("NullAway") // what an application without such checks may do
	static <T> T nothing() {
		return null;
	}

	static CoinbaseProCredentials credentials() {
		return CoinbaseProCredentials.of(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE);
	}

	/**
	 * What can be thrown.
	 */
	enum Thrown {

		EXCEPTION, ERROR, CHECKED;

		Throwable made() {
			return switch (this) {
				case EXCEPTION -> new IllegalStateException(SAID);
				case ERROR -> new NoClassDefFoundError(SAID);
				case CHECKED -> new IOException(SAID);
			};
		}

		<T> T now() {
			throw Thrown.<RuntimeException>unchecked(made());
		}

		@SuppressWarnings("unchecked")
		private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
			throw (E) thrown;
		}

	}

	/**
	 * A source that works when the client is built.
	 */
	static final class AtFirst {

		static CoinbaseProCredentialsSource good(CoinbaseProCredentialsSource source) {
			AtomicBoolean asked = new AtomicBoolean();
			return () -> asked.compareAndSet(false, true) ? credentials() : source.get();
		}

	}

	static final class ThrowingConvention implements CoinbaseProObservationConvention {

		@Override
		public String getName() {
			throw new IllegalStateException(SAID);
		}

		@Override
		public KeyValues getLowCardinalityKeyValues(CoinbaseProCallContext context) {
			throw new NoClassDefFoundError(SAID);
		}

	}

	record ThrowingHandler(boolean throwing) implements ObservationHandler<Observation.Context> {

		@Override
		public void onStart(Observation.Context context) {
		}

		@Override
		public void onError(Observation.Context context) {
			if (this.throwing) {
				throw new NoClassDefFoundError(SAID);
			}
		}

		@Override
		public void onStop(Observation.Context context) {
			if (this.throwing) {
				throw new NoClassDefFoundError(SAID);
			}
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}

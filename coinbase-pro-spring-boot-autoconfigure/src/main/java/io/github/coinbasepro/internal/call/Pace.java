package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.internal.signing.SigningKey;
import io.github.coinbasepro.internal.value.Beans;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The waiting of a client's calls: for the rate limit, and between attempts. Closing ends
 * every pause.
 */
final class Pace {

	private final String host;

	private final RateLimiter rateLimiter;

	private final StatisticsRecorder statistics;

	private final LongSupplier nanoTime;

	private final @Nullable Duration maxWait;

	private final AtomicBoolean closed = new AtomicBoolean();

	private Sinks.@Nullable Empty<Void> closing;

	/**
	 * Creates a pace.
	 * @param host whose limit public calls count against
	 * @param rateLimiter the limits
	 * @param statistics counts the waits for them
	 * @param nanoTime a clock that measures them
	 */
	Pace(String host, RateLimiter rateLimiter, StatisticsRecorder statistics, LongSupplier nanoTime) {
		this(host, rateLimiter, statistics, nanoTime, null);
	}

	/**
	 * Creates a pace.
	 * @param host whose limit public calls count against
	 * @param rateLimiter the limits
	 * @param statistics counts the waits for them
	 * @param nanoTime a clock that measures them
	 * @param maxWait how long to wait for a limiter that does not answer, null if it is
	 * known to answer
	 */
	Pace(String host, RateLimiter rateLimiter, StatisticsRecorder statistics, LongSupplier nanoTime,
			@Nullable Duration maxWait) {
		this.host = host;
		this.rateLimiter = rateLimiter;
		this.statistics = statistics;
		this.nanoTime = nanoTime;
		this.maxWait = maxWait;
	}

	/**
	 * Waits until a call may go.
	 */
	Mono<Permit> permit(Endpoint<?> endpoint, @Nullable CoinbaseProCredentials credentials) {
		return Beans
			.required("the rate limiter", this.rateLimiter,
					() -> this.rateLimiter.acquire(owner(endpoint, credentials), endpoint.rateLimitClass(),
							endpoint.priority()))
			.contextWrite(LostPermits::givenBack);
	}

	/**
	 * Returns what a limiter that failed is called.
	 */
	String limiterName() {
		return Beans.named("the rate limiter", this.rateLimiter);
	}

	@Nullable Duration maxWait() {
		return this.maxWait;
	}

	/**
	 * Returns a measure of the waits of one call.
	 */
	Wait newWait() {
		return new Wait(this.nanoTime, this.statistics);
	}

	/**
	 * Returns how full the limits are that concern a key and the host.
	 */
	List<RateLimitLevel> levels(@Nullable CoinbaseProCredentials credentials) {
		List<RateLimitLevel> levels = new ArrayList<>(levels(this.host));
		if (credentials != null) {
			levels.addAll(levels(SigningKey.of(credentials).digest()));
		}
		return List.copyOf(levels);
	}

	private List<RateLimitLevel> levels(String owner) {
		try {
			return Beans.required("the rate limiter", this.rateLimiter, () -> this.rateLimiter.levels(owner));
		}
		catch (ApplicationBeanException ex) {
			return List.of();
		}
	}

	Mono<Void> pause(Duration duration) {
		return Mono.delay(duration).then().takeUntilOther(closing());
	}

	boolean isClosed() {
		return this.closed.get();
	}

	/**
	 * Ends every pause.
	 * @return false if that has been done before
	 */
	boolean close() {
		boolean first = this.closed.compareAndSet(false, true);
		if (first) {
			endPauses();
		}
		return first;
	}

	private synchronized void endPauses() {
		if (this.closing != null) {
			this.closing.tryEmitEmpty();
		}
	}

	private synchronized Mono<Void> closing() {
		if (isClosed()) {
			return Mono.empty();
		}
		Sinks.Empty<Void> sink = (this.closing != null) ? this.closing : Sinks.empty();
		this.closing = sink;
		return sink.asMono();
	}

	private String owner(Endpoint<?> endpoint, @Nullable CoinbaseProCredentials credentials) {
		return (endpoint.rateLimitClass() == RateLimitClass.PUBLIC || credentials == null) ? this.host
				: SigningKey.of(credentials).digest();
	}

}

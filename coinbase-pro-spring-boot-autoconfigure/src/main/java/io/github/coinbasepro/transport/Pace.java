package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import io.github.coinbasepro.transport.RateLimiter.Permit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The waiting of a client's calls: for the rate limit, and between attempts. Closing ends
 * every wait.
 */
final class Pace {

	private final String host;

	private final RateLimiter rateLimiter;

	private final StatisticsRecorder statistics;

	private final LongSupplier nanoTime;

	private final Sinks.Empty<Void> closing = Sinks.empty();

	private final Sinks.Empty<Void> cut = Sinks.empty();

	private final AtomicBoolean closed = new AtomicBoolean();

	/**
	 * Creates a pace.
	 * @param host whose limit public calls count against
	 * @param rateLimiter the limits
	 * @param statistics counts the waits for them
	 * @param nanoTime a clock that measures them
	 */
	Pace(String host, RateLimiter rateLimiter, StatisticsRecorder statistics, LongSupplier nanoTime) {
		this.host = host;
		this.rateLimiter = rateLimiter;
		this.statistics = statistics;
		this.nanoTime = nanoTime;
	}

	/**
	 * Waits until a call may go, or the client closes. The wait begins now.
	 */
	Mono<Void> permit(Endpoint<?> endpoint, @Nullable CoinbaseProCredentials credentials, Consumer<Permit> holder) {
		long since = this.nanoTime.getAsLong();
		return this.rateLimiter.acquire(owner(endpoint, credentials), endpoint.rateLimitClass(), endpoint.priority())
			.doOnTerminate(() -> waited(since))
			.doOnCancel(() -> waited(since))
			.doOnNext(holder)
			.then()
			.takeUntilOther(this.closing.asMono());
	}

	/**
	 * Returns how full the limits are that concern a key and the host.
	 */
	List<RateLimitLevel> levels(@Nullable CoinbaseProCredentials credentials) {
		List<RateLimitLevel> levels = new ArrayList<>(this.rateLimiter.levels(this.host));
		if (credentials != null) {
			levels.addAll(this.rateLimiter.levels(credentials.digest()));
		}
		return List.copyOf(levels);
	}

	Mono<Void> pause(Duration duration) {
		return Mono.delay(duration).then().takeUntilOther(this.closing.asMono());
	}

	boolean isClosed() {
		return this.closed.get();
	}

	/**
	 * Ends every wait.
	 * @return false if that has been done before
	 */
	boolean close() {
		boolean first = this.closed.compareAndSet(false, true);
		if (first) {
			this.closing.tryEmitEmpty();
		}
		return first;
	}

	/**
	 * Completes when calls that are still under way have to end.
	 */
	Mono<Void> cut() {
		return this.cut.asMono();
	}

	/**
	 * Ends every call that is still under way.
	 */
	void cutOff() {
		this.cut.tryEmitEmpty();
	}

	private void waited(long since) {
		this.statistics.waitedForRate(this.nanoTime.getAsLong() - since);
	}

	private String owner(Endpoint<?> endpoint, @Nullable CoinbaseProCredentials credentials) {
		return (endpoint.rateLimitClass() == RateLimitClass.PUBLIC || credentials == null) ? this.host
				: credentials.digest();
	}

}

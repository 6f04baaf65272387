package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.function.LongUnaryOperator;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.settings.RetrySettings;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a call that failed is tried again, and when: after a random part of a
 * pause that doubles, but no sooner than the exchange asks for.
 */
final class RetryPolicy {

	/**
	 * Tries nothing again.
	 */
	static final RetryPolicy NEVER = new RetryPolicy(
			new RetrySettings(1, Duration.ZERO, Duration.ZERO, Duration.ZERO, false), (bound) -> 0);

	private final RetrySettings settings;

	private final LongUnaryOperator random;

	private final RetryBudget budget = new RetryBudget();

	/**
	 * Creates a policy.
	 * @param settings when to try again
	 * @param random returns a number from zero to below its argument
	 */
	RetryPolicy(RetrySettings settings, LongUnaryOperator random) {
		this.settings = settings;
		this.random = random;
	}

	RetryBudget budget() {
		return this.budget;
	}

	/**
	 * Returns how long to pause before the next attempt.
	 * @param endpoint the route
	 * @param attempt which attempt failed, from 1
	 * @param failure how it failed
	 * @param left what is left of the time of the call
	 * @return the pause, null if the failure is final
	 */
	@Nullable Duration pause(Endpoint<?> endpoint, int attempt, CoinbaseProException failure, Duration left) {
		if (attempt >= this.settings.maxAttempts() || !failure.isRetryable() || !mayRepeat(endpoint, failure)) {
			return null;
		}
		Duration pause = longest(atLeast(failure), jitter(attempt, failure));
		return (pause.compareTo(left) < 0 && this.budget.spend(cost(failure))) ? pause : null;
	}

	static int cost(CoinbaseProException failure) {
		return (failure instanceof RateLimitedException) ? RetryBudget.COST_WHEN_RATE_LIMITED : RetryBudget.COST;
	}

	private boolean mayRepeat(Endpoint<?> endpoint, CoinbaseProException failure) {
		return endpoint.isRetried() || (failure instanceof RateLimitedException && this.settings.rateLimitedWrites());
	}

	private Duration atLeast(CoinbaseProException failure) {
		Duration asked = (failure instanceof RateLimitedException limited) ? limited.retryAfter() : null;
		return (asked != null) ? shortest(asked, this.settings.maxDelay()) : Duration.ZERO;
	}

	private Duration jitter(int attempt, CoinbaseProException failure) {
		Duration base = (failure instanceof RateLimitedException) ? this.settings.rateLimitedBaseDelay()
				: this.settings.baseDelay();
		Duration longest = shortest(base.multipliedBy(1L << (attempt - 1)), this.settings.maxDelay());
		return Duration.ofNanos(this.random.applyAsLong(longest.toNanos() + 1));
	}

	private static Duration shortest(Duration one, Duration other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

	private static Duration longest(Duration one, Duration other) {
		return (one.compareTo(other) >= 0) ? one : other;
	}

}

package io.github.coinbasepro.benchmarks;

import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A permit that is to be had at once, and given back.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LimiterBenchmark {

	private static final Limit LIMIT = new Limit(1000, 10_000);

	private final RateLimiter limiter = new TokenBucketRateLimiter(
			new RateLimitSettings(LIMIT, LIMIT, LIMIT, LIMIT, 0, RateLimitSettings.DEFAULT.maxWait()));

	/**
	 * Takes a permit and tells that the call was not sent, which leaves the bucket full.
	 * @return the permit
	 */
	@Benchmark
	public @Nullable Permit acquire() {
		Permit permit = this.limiter.acquire("owner", RateLimitClass.PRIVATE, Priority.READ).block();
		if (permit != null) {
			permit.tell(Fate.NOT_SENT);
		}
		return permit;
	}

}

package io.github.coinbasepro.contract;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.test.contract.RateLimiterContractTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reactor.test.scheduler.VirtualTimeScheduler;

/**
 * The contract in virtual time.
 */
abstract class VirtualTimeContract extends RateLimiterContractTests {

	private VirtualTimeScheduler time = VirtualTimeScheduler.create();

	@BeforeEach
	void takeOverTheClock() {
		this.time = VirtualTimeScheduler.getOrSet();
	}

	@AfterEach
	void giveTheClockBack() {
		VirtualTimeScheduler.reset();
	}

	@Override
	protected void pass(Duration duration) {
		this.time.advanceTimeBy(duration);
	}

	@Override
	protected long nanoTime() {
		return this.time.now(TimeUnit.NANOSECONDS);
	}

	final RateLimiter tokenBuckets(RateLimitSettings settings) {
		return new TokenBucketRateLimiter(settings, this::nanoTime);
	}

}

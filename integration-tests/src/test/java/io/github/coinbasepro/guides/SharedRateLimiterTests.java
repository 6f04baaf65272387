package io.github.coinbasepro.guides;

import java.util.UUID;

import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.test.contract.RateLimiterContractTests;

/**
 * A limiter of an application's own keeps the contract.
 */
class SharedRateLimiterTests extends RateLimiterContractTests {

	@Override
	protected RateLimiter rateLimiter(RateLimitSettings settings) {
		return new SharedRateLimiter(UUID.randomUUID().toString(), settings);
	}

}

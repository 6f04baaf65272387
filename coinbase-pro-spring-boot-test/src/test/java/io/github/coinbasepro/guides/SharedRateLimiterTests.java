package io.github.coinbasepro.guides;

import java.util.UUID;

import io.github.coinbasepro.test.contract.RateLimiterContractTests;
import io.github.coinbasepro.transport.RateLimitSettings;
import io.github.coinbasepro.transport.RateLimiter;

/**
 * A limiter of an application's own keeps the contract.
 */
class SharedRateLimiterTests extends RateLimiterContractTests {

	@Override
	protected RateLimiter rateLimiter(RateLimitSettings settings) {
		return new SharedRateLimiter(UUID.randomUUID().toString(), settings);
	}

}

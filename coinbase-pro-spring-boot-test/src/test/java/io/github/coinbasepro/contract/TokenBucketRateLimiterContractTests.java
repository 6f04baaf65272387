package io.github.coinbasepro.contract;

import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;

/**
 * The client's own limiter keeps the contract.
 */
class TokenBucketRateLimiterContractTests extends VirtualTimeContract {

	@Override
	protected RateLimiter rateLimiter(RateLimitSettings settings) {
		return tokenBuckets(settings);
	}

}

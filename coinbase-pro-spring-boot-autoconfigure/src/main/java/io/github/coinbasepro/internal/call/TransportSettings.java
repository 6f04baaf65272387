package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.credentials.CoinbaseProCredentialsSource;
import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.ObservationSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.client.HttpClient;

/**
 * What a transport is made of.
 *
 * @param baseUrl address of the exchange
 * @param credentials where credentials for private calls come from
 * @param http time limits and user agent
 * @param pool connections to keep
 * @param httpClient what the application changes about connections
 * @param rateLimiter what paces calls
 * @param maxWait how long to wait for a limiter that does not answer, null if it is known
 * to answer
 * @param retry when a call that failed is tried again
 * @param guard what the client may do at all
 * @param uncached whether answers that a cache has kept are avoided
 * @param clock the time of this machine
 * @param observation who learns of its calls
 */
public record TransportSettings(BaseUrl baseUrl, CoinbaseProCredentialsSource credentials, HttpSettings http,
		PoolSettings pool, UnaryOperator<HttpClient> httpClient, RateLimiter rateLimiter, @Nullable Duration maxWait,
		RetrySettings retry, GuardSettings guard, boolean uncached, InstantSource clock,
		ObservationSettings observation) {

	/**
	 * Returns how many connections to keep for writes at most. A limiter of the
	 * application is taken to keep to the limits of the exchange.
	 */
	int connectionsForWrites() {
		RateLimitSettings limits = (this.rateLimiter instanceof TokenBucketRateLimiter ours) ? ours.settings()
				: RateLimitSettings.DEFAULT;
		return this.pool.connectionsForWrites(limits.writesWithin(this.http.totalTimeout()));
	}

}

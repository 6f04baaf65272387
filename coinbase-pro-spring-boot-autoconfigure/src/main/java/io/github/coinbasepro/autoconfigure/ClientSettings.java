package io.github.coinbasepro.autoconfigure;

import java.util.EnumSet;
import java.util.Set;

import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.KeyPermission;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;

import org.springframework.util.StringUtils;

/**
 * Maps the properties of a client to its settings, which check them.
 */
final class ClientSettings {

	private static final int MAX_PORT = 65535;

	private final boolean limited;

	private final boolean uncached;

	private final RateLimitSettings limits;

	private final GuardSettings guard;

	private final OrderSettings orders;

	private final RetrySettings retry;

	private final HttpSettings http;

	private final PoolSettings pool;

	/**
	 * Creates the settings.
	 * @param properties the properties
	 * @throws IllegalArgumentException if one of them is out of range
	 */
	ClientSettings(CoinbaseProProperties properties) {
		this.limited = properties.getRateLimit().isEnabled();
		this.uncached = properties.isUncached();
		this.limits = limits(properties.getRateLimit());
		this.guard = guard(properties);
		this.orders = orders(properties.getOrders());
		this.retry = retry(properties.getRetry());
		this.http = http(properties.getHttp());
		this.pool = pool(properties.getPool());
		TimeLimits.require("health.timeout", properties.getHealth().getTimeout());
	}

	/**
	 * Applies the settings to a builder.
	 * @param builder the builder of the client
	 */
	void applyTo(CoinbaseProClientBuilder builder) {
		builder.guard(this.guard)
			.orders(this.orders)
			.retry(this.retry)
			.http(this.http)
			.pool(this.pool)
			.uncached(this.uncached);
	}

	/**
	 * Returns a limiter of these limits.
	 * @return the limiter
	 */
	RateLimiter rateLimiter() {
		return this.limited ? new TokenBucketRateLimiter(this.limits) : RateLimiter.unlimited();
	}

	/**
	 * Returns whether another client has the same limits.
	 * @param other the settings of the other client
	 * @return true if both may share a limiter
	 */
	boolean hasLimitsOf(ClientSettings other) {
		return this.limited == other.limited && this.limits.equals(other.limits);
	}

	RateLimitSettings limits() {
		return this.limits;
	}

	private static RateLimitSettings limits(RateLimitProperties limits) {
		return new RateLimitSettings(limits.getPublic().settings(), limits.getPrivate().settings(),
				limits.getFills().settings(), limits.getLoans().settings(), limits.getQueueSize(), limits.getMaxWait());
	}

	private static GuardSettings guard(CoinbaseProProperties properties) {
		Set<KeyPermission> permissions = EnumSet.noneOf(KeyPermission.class);
		properties.getPermissions().forEach((permission) -> permissions.add(KeyPermission.valueOf(permission.name())));
		return new GuardSettings(permissions, properties.getWithdrawals().getAllowedAddresses(),
				properties.isTradingEnabled(), properties.isDryRun());
	}

	private static OrderSettings orders(OrderProperties orders) {
		return new OrderSettings(orders.getCheck(), orders.getLookupWindow(), orders.getMaxValue(),
				orders.getMaxDeviation());
	}

	private static RetrySettings retry(RetryProperties retry) {
		return new RetrySettings(retry.getMaxAttempts(), retry.getBaseDelay(), retry.getRateLimitedBaseDelay(),
				retry.getMaxDelay(), retry.isRateLimitedWrites());
	}

	private static HttpSettings http(HttpProperties http) {
		TimeLimits.require("http.connect-timeout", http.getConnectTimeout());
		TimeLimits.require("http.tls-timeout", http.getTlsTimeout());
		TimeLimits.require("http.response-timeout", http.getResponseTimeout());
		TimeLimits.require("http.total-timeout", http.getTotalTimeout());
		if (http.getProxy() != null) {
			check(http.getProxy());
		}
		return new HttpSettings(http.getConnectTimeout(), http.getTlsTimeout(), http.getResponseTimeout(),
				http.getTotalTimeout(), http.getUserAgent(), http.getShutdownGracePeriod());
	}

	private static void check(HttpProperties.Proxy proxy) {
		if (!StringUtils.hasText(proxy.getHost())) {
			throw new IllegalArgumentException("coinbase.pro.http.proxy.host must be set with the rest of the proxy");
		}
		if (proxy.getPort() < 1 || proxy.getPort() > MAX_PORT) {
			throw new IllegalArgumentException(
					"coinbase.pro.http.proxy.port must be from 1 to 65535 but was " + proxy.getPort());
		}
	}

	private static PoolSettings pool(PoolProperties pool) {
		TimeLimits.require("pool.acquire-timeout", pool.getAcquireTimeout());
		TimeLimits.require("pool.max-idle-time", pool.getMaxIdleTime());
		TimeLimits.require("pool.max-life-time", pool.getMaxLifeTime());
		return new PoolSettings(pool.getMaxConnections(), pool.getMaxWriteConnections(), pool.getMaxPending(),
				pool.getAcquireTimeout(), pool.getMaxIdleTime(), pool.getMaxLifeTime());
	}

}

package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import io.github.coinbasepro.settings.PoolSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Connections to keep.
 *
 * @param maxConnections How many connections at most for reads.
 * @param maxWriteConnections How many connections at most for all other calls, and for
 * looks for lost orders. Default: as many as the rate limits let go within
 * http.total-timeout, but no fewer than for reads.
 * @param maxPending How many calls may wait for a connection.
 * @param acquireTimeout How long a call may wait for a connection.
 * @param maxIdleTime How long an unused connection is kept.
 * @param maxLifeTime How long any connection is kept.
 */
public record PoolProperties(@DefaultValue("32") int maxConnections, @Nullable Integer maxWriteConnections,
		@DefaultValue("500") int maxPending, @DefaultValue("5s") Duration acquireTimeout,
		@DefaultValue("15s") Duration maxIdleTime, @DefaultValue("5m") Duration maxLifeTime) {

	static final PoolProperties DEFAULT = of(PoolSettings.DEFAULT);

	/**
	 * Creates how many connections to keep.
	 * @param maxConnections how many connections at most for reads
	 * @param maxWriteConnections how many connections at most for all other calls; null
	 * for as many as the rate limits let go
	 * @param maxPending how many calls may wait for a connection
	 * @param acquireTimeout how long a call may wait for a connection
	 * @param maxIdleTime how long an unused connection is kept
	 * @param maxLifeTime how long any connection is kept
	 * @throws IllegalArgumentException if one of them is out of range
	 */
	public PoolProperties {
		TimeLimits.require("pool.acquire-timeout", acquireTimeout);
		TimeLimits.require("pool.max-idle-time", maxIdleTime);
		TimeLimits.require("pool.max-life-time", maxLifeTime);
		new PoolSettings(maxConnections, maxWriteConnections, maxPending, acquireTimeout, maxIdleTime, maxLifeTime);
	}

	private static PoolProperties of(PoolSettings settings) {
		return new PoolProperties(settings.maxConnections(), settings.maxWriteConnections(), settings.maxPending(),
				settings.acquireTimeout(), settings.maxIdleTime(), settings.maxLifeTime());
	}

	PoolSettings settings() {
		return new PoolSettings(this.maxConnections, this.maxWriteConnections, this.maxPending, this.acquireTimeout,
				this.maxIdleTime, this.maxLifeTime);
	}

}

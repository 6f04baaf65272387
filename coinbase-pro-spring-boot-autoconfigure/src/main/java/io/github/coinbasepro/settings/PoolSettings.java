package io.github.coinbasepro.settings;

import java.time.Duration;

import io.github.coinbasepro.internal.value.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Connection pool settings. Reads have connections of their own; all other calls, and
 * lookups of lost orders, share the connections for writes.
 *
 * @param maxConnections most connections for reads, at least 1
 * @param maxWriteConnections most connections for writes, at least 1; null for as many as
 * the rate limits let go within the total timeout of a call, but no fewer than for reads
 * @param maxPending most calls that may wait for a connection, at least 1
 * @param acquireTimeout longest time that a call waits for a connection
 * @param maxIdleTime time for which an unused connection is kept; below what the server
 * allows
 * @param maxLifeTime time for which any connection is kept
 */
public record PoolSettings(int maxConnections, @Nullable Integer maxWriteConnections, int maxPending,
		Duration acquireTimeout, Duration maxIdleTime, Duration maxLifeTime) {

	/**
	 * The default settings: 32 connections for reads, as many for writes as the rate
	 * limits let go, 500 waiting for 5 seconds, 15 seconds idle, 5 minutes in all.
	 */
	public static final PoolSettings DEFAULT = new PoolSettings(32, 500, Duration.ofSeconds(5), Duration.ofSeconds(15),
			Duration.ofMinutes(5));

	private static final int MOST_FOR_WRITES = 10_000;

	/**
	 * Creates settings.
	 * @param maxConnections most connections for reads, at least 1
	 * @param maxWriteConnections most connections for writes, at least 1; null for as
	 * many as the rate limits let go
	 * @param maxPending most calls that may wait for a connection, at least 1
	 * @param acquireTimeout longest time that a call waits for a connection
	 * @param maxIdleTime time for which an unused connection is kept
	 * @param maxLifeTime time for which any connection is kept
	 * @throws IllegalArgumentException if a number or a time is not positive
	 */
	public PoolSettings {
		Settings.requirePositive("pool.max-connections", maxConnections);
		if (maxWriteConnections != null) {
			Settings.requirePositive("pool.max-write-connections", maxWriteConnections);
		}
		Settings.requirePositive("pool.max-pending", maxPending);
		Settings.requirePositive("pool.acquire-timeout", acquireTimeout);
		Settings.requirePositive("pool.max-idle-time", maxIdleTime);
		Settings.requirePositive("pool.max-life-time", maxLifeTime);
	}

	/**
	 * Creates settings with as many connections for writes as the rate limits let go.
	 * @param maxConnections most connections for reads, at least 1
	 * @param maxPending most calls that may wait for a connection, at least 1
	 * @param acquireTimeout longest time that a call waits for a connection
	 * @param maxIdleTime time for which an unused connection is kept
	 * @param maxLifeTime time for which any connection is kept
	 * @throws IllegalArgumentException if a number or a time is not positive
	 */
	public PoolSettings(int maxConnections, int maxPending, Duration acquireTimeout, Duration maxIdleTime,
			Duration maxLifeTime) {
		this(maxConnections, null, maxPending, acquireTimeout, maxIdleTime, maxLifeTime);
	}

	/**
	 * Returns how many connections to keep for writes at most.
	 * @param atOnce how many writes can hold a connection at the same time if none is
	 * answered
	 * @return the number of connections
	 */
	public int connectionsForWrites(int atOnce) {
		return (this.maxWriteConnections != null) ? this.maxWriteConnections
				: Math.max(this.maxConnections, Math.min(atOnce, MOST_FOR_WRITES));
	}

}

package io.github.coinbasepro.transport;

import java.time.Duration;

/**
 * How many connections to keep, and for how long.
 *
 * @param maxConnections how many connections at most for reads, and as many again for
 * everything else, at least 1
 * @param maxPending how many calls may wait for a connection, at least 1
 * @param acquireTimeout how long a call may wait for a connection
 * @param maxIdleTime how long an unused connection is kept; below what the server allows
 * @param maxLifeTime how long any connection is kept
 */
public record PoolSettings(int maxConnections, int maxPending, Duration acquireTimeout, Duration maxIdleTime,
		Duration maxLifeTime) {

	/**
	 * What is used when nothing is set: 32 connections, 500 waiting for 5 seconds, 15
	 * seconds idle, 5 minutes in all.
	 */
	public static final PoolSettings DEFAULT = new PoolSettings(32, 500, Duration.ofSeconds(5), Duration.ofSeconds(15),
			Duration.ofMinutes(5));

	/**
	 * Creates settings.
	 * @param maxConnections how many connections at most, at least 1
	 * @param maxPending how many calls may wait for a connection, at least 1
	 * @param acquireTimeout how long a call may wait for a connection
	 * @param maxIdleTime how long an unused connection is kept
	 * @param maxLifeTime how long any connection is kept
	 * @throws IllegalArgumentException if a number or a time is not positive
	 */
	public PoolSettings {
		Settings.requirePositive("pool.max-connections", maxConnections);
		Settings.requirePositive("pool.max-pending", maxPending);
		Settings.requirePositive("pool.acquire-timeout", acquireTimeout);
		Settings.requirePositive("pool.max-idle-time", maxIdleTime);
		Settings.requirePositive("pool.max-life-time", maxLifeTime);
	}

}

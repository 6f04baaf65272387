package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Connections to keep.
 */
public class PoolProperties {

	/**
	 * Most connections for reads.
	 */
	private int maxConnections = 32;

	/**
	 * Most connections for all other calls, and for looking up lost orders. Default: as
	 * many as the rate limits let go within http.total-timeout, but no fewer than for
	 * reads.
	 */
	private @Nullable Integer maxWriteConnections;

	/**
	 * Most calls that may wait for a connection.
	 */
	private int maxPending = 500;

	/**
	 * Longest time that a call waits for a connection.
	 */
	private Duration acquireTimeout = Duration.ofSeconds(5);

	/**
	 * Time for which an unused connection is kept.
	 */
	private Duration maxIdleTime = Duration.ofSeconds(15);

	/**
	 * Time for which any connection is kept.
	 */
	private Duration maxLifeTime = Duration.ofMinutes(5);

	public int getMaxConnections() {
		return this.maxConnections;
	}

	public void setMaxConnections(int maxConnections) {
		this.maxConnections = maxConnections;
	}

	public @Nullable Integer getMaxWriteConnections() {
		return this.maxWriteConnections;
	}

	public void setMaxWriteConnections(@Nullable Integer maxWriteConnections) {
		this.maxWriteConnections = maxWriteConnections;
	}

	public int getMaxPending() {
		return this.maxPending;
	}

	public void setMaxPending(int maxPending) {
		this.maxPending = maxPending;
	}

	public Duration getAcquireTimeout() {
		return this.acquireTimeout;
	}

	public void setAcquireTimeout(Duration acquireTimeout) {
		this.acquireTimeout = acquireTimeout;
	}

	public Duration getMaxIdleTime() {
		return this.maxIdleTime;
	}

	public void setMaxIdleTime(Duration maxIdleTime) {
		this.maxIdleTime = maxIdleTime;
	}

	public Duration getMaxLifeTime() {
		return this.maxLifeTime;
	}

	public void setMaxLifeTime(Duration maxLifeTime) {
		this.maxLifeTime = maxLifeTime;
	}

}

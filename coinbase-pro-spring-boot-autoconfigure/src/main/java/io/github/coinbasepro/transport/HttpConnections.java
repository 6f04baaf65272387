package io.github.coinbasepro.transport;

import java.time.Duration;

import io.netty.channel.ChannelOption;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

/**
 * The client's own connections and the threads that serve them. They outlive the
 * application's shared ones, so that a bean which cancels its orders when it is destroyed
 * still can.
 */
final class HttpConnections implements AutoCloseable {

	private static final int THREADS = 2;

	private static final Duration EVICTION_INTERVAL = Duration.ofSeconds(5);

	private static final Duration LOOP_TIMEOUT = Duration.ofSeconds(2);

	private final ConnectionProvider pool;

	private final LoopResources loops;

	private final ClientHttpConnector connector;

	private final Duration gracePeriod;

	HttpConnections(HttpSettings http, PoolSettings settings) {
		this.gracePeriod = http.shutdownGracePeriod();
		this.pool = pool(settings, this.gracePeriod);
		this.loops = LoopResources.create("coinbase-pro", THREADS, true);
		this.connector = new ReactorClientHttpConnector(HttpClient.create(this.pool)
			.runOn(this.loops)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(http.connectTimeout().toMillis()))
			.responseTimeout(http.responseTimeout())
			.followRedirect(false)
			.disableRetry(true)
			.compress(true)
			.proxyWithSystemProperties());
	}

	private static ConnectionProvider pool(PoolSettings settings, Duration gracePeriod) {
		ConnectionProvider.Builder pool = ConnectionProvider.builder("coinbase-pro")
			.maxConnections(settings.maxConnections())
			.pendingAcquireMaxCount(settings.maxPending())
			.pendingAcquireTimeout(settings.acquireTimeout())
			.maxIdleTime(settings.maxIdleTime())
			.maxLifeTime(settings.maxLifeTime())
			.evictInBackground(EVICTION_INTERVAL)
			.lifo();
		return (gracePeriod.isZero() ? pool : pool.disposeTimeout(gracePeriod)).build();
	}

	ClientHttpConnector connector() {
		return this.connector;
	}

	/**
	 * Lets calls in flight finish within the grace period, then closes every connection
	 * and ends the threads.
	 */
	@Override
	public void close() {
		this.pool.disposeLater().onErrorComplete().block(this.gracePeriod.plus(LOOP_TIMEOUT));
		this.loops.disposeLater(Duration.ZERO, LOOP_TIMEOUT).onErrorComplete().block(LOOP_TIMEOUT.multipliedBy(2));
	}

}

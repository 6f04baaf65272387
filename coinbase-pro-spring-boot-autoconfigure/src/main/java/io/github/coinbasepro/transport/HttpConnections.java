package io.github.coinbasepro.transport;

import java.time.Duration;

import io.netty.channel.ChannelOption;
import reactor.core.publisher.Mono;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.netty.tcp.SslProvider;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

/**
 * The client's own connections and the threads that serve them. Reads have connections of
 * their own, so that no download takes those that orders and cancels go over. They
 * outlive the application's shared ones, so that a bean which cancels its orders when it
 * is destroyed still can.
 */
final class HttpConnections implements AutoCloseable {

	private static final int THREADS = 2;

	private static final Duration EVICTION_INTERVAL = Duration.ofSeconds(5);

	private static final Duration LOOP_TIMEOUT = Duration.ofSeconds(2);

	private final ConnectionProvider reads;

	private final ConnectionProvider writes;

	private final LoopResources loops;

	private final ClientHttpConnector connector;

	private final Duration gracePeriod;

	/**
	 * Creates connections.
	 * @param http time limits
	 * @param settings how many to keep
	 * @param tls whether they are encrypted
	 */
	HttpConnections(HttpSettings http, PoolSettings settings, boolean tls) {
		this.gracePeriod = http.shutdownGracePeriod();
		this.reads = pool("coinbase-pro-reads", settings, this.gracePeriod);
		this.writes = pool("coinbase-pro-writes", settings, this.gracePeriod);
		this.loops = LoopResources.create("coinbase-pro", THREADS, true);
		ClientHttpConnector forReads = connector(this.reads, http, tls);
		ClientHttpConnector forWrites = connector(this.writes, http, tls);
		this.connector = (method, uri, request) -> (method.equals(HttpMethod.GET) ? forReads : forWrites)
			.connect(method, uri, request);
	}

	private ClientHttpConnector connector(ConnectionProvider pool, HttpSettings http, boolean tls) {
		HttpClient client = HttpClient.create(pool)
			.runOn(this.loops)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(http.connectTimeout().toMillis()))
			.responseTimeout(http.responseTimeout())
			.followRedirect(false)
			.disableRetry(true)
			.compress(true)
			.proxyWithSystemProperties();
		SslProvider.GenericSslContextSpec<?> context = Http11SslContextSpec.forClient();
		return new ReactorClientHttpConnector(
				tls ? client.secure((spec) -> spec.sslContext(context).handshakeTimeout(http.tlsTimeout())) : client);
	}

	private static ConnectionProvider pool(String name, PoolSettings settings, Duration gracePeriod) {
		ConnectionProvider.Builder pool = ConnectionProvider.builder(name)
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
		Mono.when(this.reads.disposeLater().onErrorComplete(), this.writes.disposeLater().onErrorComplete())
			.block(this.gracePeriod.plus(LOOP_TIMEOUT));
		this.loops.disposeLater(Duration.ZERO, LOOP_TIMEOUT).onErrorComplete().block(LOOP_TIMEOUT.multipliedBy(2));
	}

}

package io.github.coinbasepro.transport;

import java.time.Duration;

import io.netty.channel.ChannelOption;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.resolver.NoopAddressResolverGroup;
import io.netty.resolver.dns.DnsAddressResolverGroup;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
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

	private static final int NAME_SECONDS = 60;

	private static final int SERVER_ERROR = 500;

	private final ConnectionProvider reads;

	private final ConnectionProvider writes;

	private final LoopResources loops;

	private final DnsAddressResolverGroup names;

	private final ClientHttpConnector connector;

	private final Duration gracePeriod;

	/**
	 * Creates connections.
	 * @param http time limits
	 * @param settings how many to keep
	 * @param tls whether they are encrypted
	 * @param pools learns how full they are
	 */
	HttpConnections(HttpSettings http, PoolSettings settings, boolean tls, ConnectionPools pools) {
		this.gracePeriod = http.shutdownGracePeriod();
		this.reads = pool(ConnectionPools.READS, settings, this.gracePeriod, pools);
		this.writes = pool(ConnectionPools.WRITES, settings, this.gracePeriod, pools);
		this.loops = LoopResources.create("coinbase-pro", THREADS, true);
		this.names = new DnsAddressResolverGroup(names(this.loops));
		ClientHttpConnector forReads = connector(this.reads, http, tls);
		ClientHttpConnector forWrites = connector(this.writes, http, tls);
		this.connector = (method, uri, request) -> (method.equals(HttpMethod.GET) ? forReads : forWrites)
			.connect(method, uri, request);
	}

	private ClientHttpConnector connector(ConnectionProvider pool, HttpSettings http, boolean tls) {
		HttpClient client = HttpClient.create(pool)
			.resolver(this.names)
			.runOn(this.loops)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(http.connectTimeout().toMillis()))
			.responseTimeout(http.responseTimeout())
			.followRedirect(false)
			.disableRetry(true)
			.compress(true)
			.doOnResponse(HttpConnections::leaveAServerInTrouble)
			.proxyWithSystemProperties();
		if (client.configuration().hasProxy()) {
			client = client.resolver(NoopAddressResolverGroup.INSTANCE);
		}
		SslProvider.GenericSslContextSpec<?> context = Http11SslContextSpec.forClient();
		return new ReactorClientHttpConnector(
				tls ? client.secure((spec) -> spec.sslContext(context).handshakeTimeout(http.tlsTimeout())) : client);
	}

	/**
	 * Does not use a connection again over which a server said that it had failed: the
	 * next one may lead to another server.
	 */
	private static void leaveAServerInTrouble(HttpClientResponse response, Connection connection) {
		if (response.status().code() >= SERVER_ERROR) {
			connection.markPersistent(false);
		}
	}

	/**
	 * Looks names up on the threads that ask, and keeps an address for as long as its
	 * zone says but no longer than a minute: the exchange moves. Left to itself, the
	 * library would keep what it looks names up with beyond the life of the client.
	 */
	static DnsNameResolverBuilder names(LoopResources loops) {
		return new DnsNameResolverBuilder().ttl(0, NAME_SECONDS)
			.negativeTtl(0)
			.completeOncePreferredResolved(true)
			.datagramChannelFactory(() -> loops.onChannel(DatagramChannel.class, loops.onClient(true)))
			.socketChannelFactory(() -> loops.onChannel(SocketChannel.class, loops.onClient(true)));
	}

	private static ConnectionProvider pool(String name, PoolSettings settings, Duration gracePeriod,
			ConnectionPools pools) {
		ConnectionProvider.Builder pool = ConnectionProvider.builder(name)
			.maxConnections(settings.maxConnections())
			.pendingAcquireMaxCount(settings.maxPending())
			.pendingAcquireTimeout(settings.acquireTimeout())
			.maxIdleTime(settings.maxIdleTime())
			.maxLifeTime(settings.maxLifeTime())
			.maxLifeTimeVariance(0.1)
			.evictInBackground(EVICTION_INTERVAL)
			.lifo()
			.metrics(true, () -> pools);
		return (gracePeriod.isZero() ? pool : pool.disposeTimeout(gracePeriod)).build();
	}

	ClientHttpConnector connector() {
		return this.connector;
	}

	/**
	 * Takes no more calls and lets those in flight finish within the grace period.
	 */
	void drain() {
		Mono.when(this.reads.disposeLater().onErrorComplete(), this.writes.disposeLater().onErrorComplete())
			.block(this.gracePeriod.plus(LOOP_TIMEOUT));
	}

	/**
	 * Closes every connection and ends the threads.
	 */
	@Override
	public void close() {
		drain();
		this.names.close();
		this.loops.disposeLater(Duration.ZERO, LOOP_TIMEOUT).onErrorComplete().block(LOOP_TIMEOUT.multipliedBy(2));
	}

}

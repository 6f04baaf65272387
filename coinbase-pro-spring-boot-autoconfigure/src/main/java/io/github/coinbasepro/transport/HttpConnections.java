package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.function.UnaryOperator;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.resolver.NoopAddressResolverGroup;
import io.netty.resolver.dns.DnsAddressResolverGroup;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.util.concurrent.ImmediateEventExecutor;
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
 * The client's own connections and the threads that serve them. Reads have connections
 * and a thread of their own, so that no download takes those that orders and cancels go
 * over, and no large answer that is being decoded delays them. They outlive the
 * application's shared ones, so that a bean which cancels its orders when it is destroyed
 * still can.
 */
final class HttpConnections implements AutoCloseable {

	/**
	 * Key in the context of a read that does not wait for the connections of other reads.
	 */
	static final String URGENT = HttpConnections.class.getName() + ".URGENT";

	private static final Duration EVICTION_INTERVAL = Duration.ofSeconds(5);

	private static final Duration LOOP_TIMEOUT = Duration.ofSeconds(2);

	private static final int NAME_SECONDS = 60;

	private static final int SERVER_ERROR = 500;

	private final Lane reads;

	private final Lane writes;

	private final DnsAddressResolverGroup names;

	private final ClientHttpConnector connector;

	private final Duration gracePeriod;

	/**
	 * Creates connections.
	 * @param http time limits
	 * @param settings how many to keep
	 * @param tls whether they are encrypted
	 * @param pools learns how full they are
	 * @param customizer what the application changes about them
	 */
	HttpConnections(HttpSettings http, PoolSettings settings, boolean tls, ConnectionPools pools,
			UnaryOperator<HttpClient> customizer) {
		this.gracePeriod = http.shutdownGracePeriod();
		this.reads = Lane.of(ConnectionPools.READS, settings, this.gracePeriod, pools);
		this.writes = Lane.of(ConnectionPools.WRITES, settings, this.gracePeriod, pools);
		this.names = new DnsAddressResolverGroup(names(this.reads.thread()));
		ClientHttpConnector forReads = connector(this.reads.client(this.names).compress(true), http, tls, customizer);
		ClientHttpConnector forWrites = connector(this.writes.client(this.names), http, tls, customizer);
		this.connector = (method, uri, request) -> method.equals(HttpMethod.GET)
				? Mono.deferContextual(
						(context) -> (context.hasKey(URGENT) ? forWrites : forReads).connect(method, uri, request))
				: forWrites.connect(method, uri, request);
	}

	/**
	 * What the application changes comes before what must hold whatever it changes: no
	 * redirect is followed and nothing is sent twice.
	 */
	private static ClientHttpConnector connector(HttpClient lane, HttpSettings http, boolean tls,
			UnaryOperator<HttpClient> customizer) {
		HttpClient client = lane
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(http.connectTimeout().toMillis()))
			.proxyWithSystemProperties();
		HttpClient ours = tls ? secured(client, http) : client;
		HttpClient customized = Beans.required("the customizer of the HttpClient", null, () -> customizer.apply(ours))
			.responseTimeout(http.responseTimeout())
			.followRedirect(false)
			.disableRetry(true)
			.doOnResponse(HttpConnections::leaveAServerInTrouble);
		return new ReactorClientHttpConnector(customized.configuration().hasProxy()
				? customized.resolver(NoopAddressResolverGroup.INSTANCE) : customized);
	}

	private static HttpClient secured(HttpClient client, HttpSettings http) {
		SslProvider.GenericSslContextSpec<?> context = Http11SslContextSpec.forClient();
		return client.secure((spec) -> spec.sslContext(context).handshakeTimeout(http.tlsTimeout()));
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

	ClientHttpConnector connector() {
		return this.connector;
	}

	/**
	 * Takes no more calls and lets those in flight finish within the grace period.
	 */
	void drain() {
		Mono.when(this.reads.drain(), this.writes.drain()).block(this.gracePeriod.plus(LOOP_TIMEOUT));
	}

	/**
	 * Closes every connection and ends the threads.
	 */
	@Override
	public void close() {
		drain();
		this.names.close();
		Mono.when(this.reads.end(), this.writes.end()).block(LOOP_TIMEOUT.multipliedBy(2));
	}

	/**
	 * Connections and the one thread that serves them. With several, a call that begins
	 * on one of them would as often as not wait for another to wake up. All connections
	 * are known, also those that the pool has not got yet or any more: a thread that is
	 * busy when it is told to end would leave them open.
	 *
	 * @param pool the connections that calls take
	 * @param thread what serves them
	 * @param channels all connections
	 */
	private record Lane(ConnectionProvider pool, LoopResources thread, ChannelGroup channels) {

		static Lane of(String name, PoolSettings settings, Duration gracePeriod, ConnectionPools pools) {
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
			return new Lane((gracePeriod.isZero() ? pool : pool.disposeTimeout(gracePeriod)).build(),
					LoopResources.create(name, 1, true), new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE));
		}

		HttpClient client(DnsAddressResolverGroup names) {
			return HttpClient.create(this.pool)
				.resolver(names)
				.runOn(this.thread)
				.doOnChannelInit((observer, channel, address) -> this.channels.add(channel));
		}

		Mono<Void> drain() {
			return this.pool.disposeLater().onErrorComplete();
		}

		Mono<Void> end() {
			this.channels.forEach(Lane::cut);
			return this.thread.disposeLater(Duration.ZERO, LOOP_TIMEOUT).onErrorComplete();
		}

		/**
		 * Ends a connection without a word: one to a silent proxy would wait for its
		 * farewell to be sent, beyond the end of the thread.
		 */
		private static void cut(Channel channel) {
			ChannelHandlerContext nearestTheWire = channel.pipeline().firstContext();
			if (nearestTheWire != null) {
				nearestTheWire.close();
			}
		}

	}

}

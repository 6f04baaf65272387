package io.github.coinbasepro.internal.connection;

import java.time.Duration;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.internal.value.Beans;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.netty.channel.ChannelOption;
import io.netty.resolver.NoopAddressResolverGroup;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.netty.Connection;
import reactor.netty.http.Http11SslContextSpec;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.client.HttpResponseDecoderSpec;
import reactor.netty.tcp.SslProvider;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;

/**
 * The client's own connections and the threads that serve them. Reads have connections
 * and a thread of their own, so that no download takes those that orders and cancels go
 * over, and no large answer that is being decoded delays them. They outlive the
 * application's shared ones, so that a bean which cancels its orders when it is destroyed
 * still can.
 */
public final class HttpConnections {

	/**
	 * Key in the context of a read that does not wait for the connections of other reads.
	 */
	public static final String URGENT = HttpConnections.class.getName() + ".URGENT";

	private static final int SERVER_ERROR = 500;

	private final Lane reads;

	private final Lane writes;

	private final Names names;

	private final ClientHttpConnector connector;

	private final Duration gracePeriod;

	private volatile boolean ended;

	/**
	 * Creates connections.
	 * @param http time limits
	 * @param pool how many to keep
	 * @param forWrites how many to keep at most for what is no read
	 * @param tls whether they are encrypted
	 * @param pools learns how full they are
	 * @param customizer what the application changes about them
	 */
	public HttpConnections(HttpSettings http, PoolSettings pool, int forWrites, boolean tls, ConnectionPools pools,
			UnaryOperator<HttpClient> customizer) {
		this.gracePeriod = http.shutdownGracePeriod();
		this.reads = new Lane(ConnectionPools.READS, pool.maxConnections(), pool, this.gracePeriod, pools);
		this.writes = new Lane(ConnectionPools.WRITES, forWrites, pool, this.gracePeriod, pools);
		this.names = new Names(this.reads.thread());
		SilenceWatch watch = new SilenceWatch(System::nanoTime, pool.maxConnections(),
				() -> pools.waiting(ConnectionPools.READS));
		ClientHttpConnector readers = connector(this.reads.client(this.names).compress(true), http, tls, customizer,
				watch);
		ClientHttpConnector writers = connector(this.writes.client(this.names), http, tls, customizer, null);
		ClientHttpConnector byLane = (method, uri, request) -> method.equals(HttpMethod.GET)
				? Mono.deferContextual(
						(context) -> (context.hasKey(URGENT) ? writers : readers).connect(method, uri, request))
				: writers.connect(method, uri, request);
		this.connector = (method, uri, request) -> unlessEnded(byLane.connect(method, uri, request));
	}

	/**
	 * Refuses a call once the connections have ended. The library may make a pool for one
	 * that began just before, which nobody else would dispose any more.
	 */
	private Mono<ClientHttpResponse> unlessEnded(Mono<ClientHttpResponse> call) {
		return new Mono<>() {

			@Override
			public void subscribe(CoreSubscriber<? super ClientHttpResponse> actual) {
				if (HttpConnections.this.ended) {
					Operators.error(actual, new IllegalStateException("the client is closed"));
					return;
				}
				call.subscribe(actual);
				if (HttpConnections.this.ended) {
					HttpConnections.this.reads.abandonPools();
					HttpConnections.this.writes.abandonPools();
				}
			}

		};
	}

	/**
	 * What the application changes comes before what must hold whatever it changes: no
	 * redirect is followed and nothing is sent twice.
	 */
	private static ClientHttpConnector connector(HttpClient lane, HttpSettings http, boolean tls,
			UnaryOperator<HttpClient> customizer, @Nullable SilenceWatch watch) {
		HttpClient client = lane
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(http.connectTimeout().toMillis()))
			.proxyWithSystemProperties();
		HttpClient ours = tls ? secured(client, http) : client;
		HttpClient customized = Beans.required("the customizer of the HttpClient", null, () -> customizer.apply(ours))
			.responseTimeout(http.responseTimeout())
			.followRedirect(false)
			.disableRetry(true)
			.doOnResponse(HttpConnections::leaveAServerInTrouble);
		HttpResponseDecoderSpec decoder = customized.configuration().decoder();
		HttpClient strict = customized
			.doOnChannelInit((observer, channel, address) -> StrictHttpCodec.install(channel, decoder, watch));
		return new ReactorClientHttpConnector(
				customized.configuration().hasProxy() ? strict.resolver(NoopAddressResolverGroup.INSTANCE) : strict);
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

	ClientHttpConnector connector() {
		return this.connector;
	}

	/**
	 * Takes no more calls and lets those in flight finish within the grace period.
	 * @return completes when they have, or when the time is over
	 */
	Mono<Void> drain() {
		return Mono.when(this.reads.drain(), this.writes.drain())
			.timeout(this.gracePeriod.plus(Lane.LOOP_TIMEOUT), Mono.empty());
	}

	/**
	 * Closes every connection and ends the threads. Nothing is connected any more.
	 * @return completes when they are gone
	 */
	Mono<Void> end() {
		return Mono.defer(() -> {
			this.ended = true;
			this.names.end();
			return Mono.when(this.reads.end(), this.writes.end());
		});
	}

	/**
	 * Returns whether the current thread serves connections, which would not be closed
	 * while it waits.
	 * @return true if it must not wait
	 */
	boolean isServedByCurrentThread() {
		return this.reads.isServedByCurrentThread() || this.writes.isServedByCurrentThread();
	}

}

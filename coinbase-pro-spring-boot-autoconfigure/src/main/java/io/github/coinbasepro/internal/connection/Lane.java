package io.github.coinbasepro.internal.connection;

import java.time.Duration;

import io.github.coinbasepro.settings.PoolSettings;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/**
 * Connections and the one thread that serves them. With several, a call that begins on
 * one of them would as often as not wait for another to wake up. All connections are
 * known, also those that the pool has not got yet or any more: a thread that is busy when
 * it is told to end would leave them open.
 */
final class Lane {

	/**
	 * How long the thread may take to end.
	 */
	static final Duration LOOP_TIMEOUT = Duration.ofSeconds(2);

	private static final Duration EVICTION_INTERVAL = Duration.ofSeconds(5);

	private final String name;

	private final ConnectionPools pools;

	private final ConnectionProvider pool;

	private final LoopResources thread;

	private final ChannelGroup channels = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);

	private volatile boolean ended;

	/**
	 * Creates a lane.
	 * @param name name of the pool and of the thread
	 * @param maxConnections how many connections at most
	 * @param settings for how long to keep them
	 * @param gracePeriod how long calls in flight may go on when the pool is drained
	 * @param pools learns how full the pool is
	 */
	Lane(String name, int maxConnections, PoolSettings settings, Duration gracePeriod, ConnectionPools pools) {
		this.name = name;
		this.pools = pools;
		ConnectionProvider.Builder pool = ConnectionProvider.builder(name)
			.maxConnections(maxConnections)
			.pendingAcquireMaxCount(settings.maxPending())
			.pendingAcquireTimeout(settings.acquireTimeout())
			.maxIdleTime(settings.maxIdleTime())
			.maxLifeTime(settings.maxLifeTime())
			.maxLifeTimeVariance(0.1)
			.evictInBackground(EVICTION_INTERVAL)
			.lifo()
			.metrics(true, () -> pools);
		this.pool = (gracePeriod.isZero() ? pool : pool.disposeTimeout(gracePeriod)).build();
		this.thread = LoopResources.create(name, 1, true);
	}

	LoopResources thread() {
		return this.thread;
	}

	HttpClient client(Names names) {
		return HttpClient.create(this.pool)
			.resolver(names)
			.runOn(this.thread)
			.doOnChannelInit((observer, channel, address) -> add(channel));
	}

	private void add(Channel channel) {
		this.channels.add(channel);
		if (this.ended) {
			cut(channel);
		}
	}

	/**
	 * Takes no more calls into the pool and lets those in flight finish within the grace
	 * period.
	 * @return completes when they have, or when the time is over
	 */
	Mono<Void> drain() {
		return this.pool.disposeLater().onErrorComplete();
	}

	/**
	 * Closes every connection and ends the thread. The library makes a thread when it is
	 * first asked for one, even if none is to be left; so it is made before, at the
	 * latest now.
	 * @return completes when the thread is gone
	 */
	Mono<Void> end() {
		this.ended = true;
		abandonPools();
		this.channels.forEach(Lane::cut);
		this.thread.onClient(LoopResources.DEFAULT_NATIVE);
		return this.thread.disposeLater(Duration.ZERO, LOOP_TIMEOUT).onErrorComplete();
	}

	/**
	 * Disposes pools that the library has made for calls since the lane was drained.
	 * Their connections are cut, so that nothing is to be waited for.
	 */
	void abandonPools() {
		this.pools.addresses(this.name).forEach(this.pool::disposeWhen);
	}

	boolean isServedByCurrentThread() {
		return this.channels.stream().anyMatch((channel) -> channel.eventLoop().inEventLoop());
	}

	/**
	 * Ends a connection without a word: one to a silent proxy would wait for its farewell
	 * to be sent, beyond the end of the thread.
	 */
	private static void cut(Channel channel) {
		ChannelHandlerContext nearestTheWire = channel.pipeline().firstContext();
		if (nearestTheWire != null) {
			nearestTheWire.close();
		}
	}

}

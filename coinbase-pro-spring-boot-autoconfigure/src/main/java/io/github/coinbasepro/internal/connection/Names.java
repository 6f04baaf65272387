package io.github.coinbasepro.internal.connection;

import java.net.InetSocketAddress;

import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.dns.DnsAddressResolverGroup;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import io.netty.util.concurrent.EventExecutor;
import reactor.netty.resources.LoopResources;

/**
 * Looks names up on the threads that ask, and keeps an address for as long as its zone
 * says but no longer than a minute: the exchange moves. Left to itself, the library would
 * keep what it looks names up with beyond the life of the client.
 */
final class Names extends DnsAddressResolverGroup {

	private static final int MAX_SECONDS = 60;

	private volatile boolean ended;

	Names(LoopResources loops) {
		super(builder(loops));
	}

	static DnsNameResolverBuilder builder(LoopResources loops) {
		return new DnsNameResolverBuilder().ttl(0, MAX_SECONDS)
			.negativeTtl(0)
			.completeOncePreferredResolved(true)
			.datagramChannelFactory(
					() -> loops.onChannel(DatagramChannel.class, loops.onClient(LoopResources.DEFAULT_NATIVE)))
			.socketChannelFactory(
					() -> loops.onChannel(SocketChannel.class, loops.onClient(LoopResources.DEFAULT_NATIVE)));
	}

	/**
	 * {@inheritDoc}
	 * @throws IllegalStateException if no names are looked up any more: a socket that is
	 * opened on a thread which is about to end would stay open
	 */
	@Override
	public AddressResolver<InetSocketAddress> getResolver(EventExecutor executor) {
		refuseIfEnded();
		AddressResolver<InetSocketAddress> resolver = super.getResolver(executor);
		if (this.ended) {
			close();
		}
		refuseIfEnded();
		return resolver;
	}

	private void refuseIfEnded() {
		if (this.ended) {
			throw new IllegalStateException("the client is closed");
		}
	}

	/**
	 * Closes every socket. No more are opened.
	 */
	void end() {
		this.ended = true;
		close();
	}

}

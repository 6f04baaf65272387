package io.github.coinbasepro.simulator.internal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Listens on loopback and answers HTTP/1.1.
 */
public final class HttpServer implements AutoCloseable {

	/**
	 * The address at which every server listens.
	 */
	public static final String HOST = "127.0.0.1";

	private static final int THREADS = 2;

	private static final int MAX_REQUEST_LINE = 16 * 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(THREADS,
			new DefaultThreadFactory("simulated-coinbase-pro-http", true), NioIoHandler.newFactory());

	private final ChannelGroup connections = new DefaultChannelGroup(this.loops.next());

	private final HttpDecoderConfig decoding = new HttpDecoderConfig().setMaxInitialLineLength(MAX_REQUEST_LINE)
		.setHeadersFactory(DefaultHttpHeadersFactory.headersFactory().withValidation(false))
		.setTrailersFactory(DefaultHttpHeadersFactory.trailersFactory().withValidation(false));

	private final RequestHandler handler;

	private final @Nullable Duration idleTimeout;

	private final Channel listener;

	/**
	 * Starts to listen.
	 * @param port the port, 0 for any that is free
	 * @param idleTimeout how long a connection may be unused, {@code null} for as long as
	 * it likes
	 * @param handler what answers the requests
	 * @throws UncheckedIOException if the port is taken
	 */
	public HttpServer(int port, @Nullable Duration idleTimeout, RequestHandler handler) {
		this.handler = handler;
		this.idleTimeout = idleTimeout;
		this.listener = listen(port);
	}

	private Channel listen(int port) {
		ChannelFuture bound = new ServerBootstrap().group(this.loops)
			.channel(NioServerSocketChannel.class)
			.option(ChannelOption.SO_REUSEADDR, true)
			.childHandler(new ChannelInitializer<SocketChannel>() {

				@Override
				protected void initChannel(SocketChannel channel) {
					connected(channel);
				}

			})
			.bind(HOST, port)
			.awaitUninterruptibly();
		if (!bound.isSuccess()) {
			shutDown();
			throw new UncheckedIOException("Cannot listen at " + HOST + ":" + port, asIOException(bound.cause()));
		}
		return bound.channel();
	}

	private static IOException asIOException(Throwable cause) {
		return (cause instanceof IOException exception) ? exception : new IOException(cause);
	}

	private void connected(SocketChannel channel) {
		this.connections.add(channel);
		channel.pipeline().addLast(new HttpServerCodec(this.decoding));
		if (this.idleTimeout != null) {
			channel.pipeline().addLast(new IdleStateHandler(0, 0, this.idleTimeout.toNanos(), TimeUnit.NANOSECONDS));
		}
		channel.pipeline().addLast(new HttpConnection(channel, this.handler));
	}

	/**
	 * Returns the port at which it listens.
	 * @return the port
	 */
	public int port() {
		return ((InetSocketAddress) this.listener.localAddress()).getPort();
	}

	/**
	 * Returns how many connections are open.
	 * @return the number
	 */
	public int connections() {
		return this.connections.size();
	}

	/**
	 * Closes all connections at once, and takes new ones as before.
	 */
	public void dropConnections() {
		this.connections.close().awaitUninterruptibly(PATIENCE.toMillis());
	}

	/**
	 * Closes the connections on which a request is not answered yet.
	 */
	public void abandonRequests() {
		for (Channel channel : this.connections) {
			HttpConnection connection = channel.pipeline().get(HttpConnection.class);
			if (connection != null) {
				channel.eventLoop().execute(connection::abandonRequest);
			}
		}
	}

	@Override
	public void close() {
		this.listener.close().awaitUninterruptibly(PATIENCE.toMillis());
		dropConnections();
		shutDown();
	}

	private void shutDown() {
		this.loops.shutdownGracefully(0, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
			.awaitUninterruptibly(PATIENCE.toMillis());
	}

}

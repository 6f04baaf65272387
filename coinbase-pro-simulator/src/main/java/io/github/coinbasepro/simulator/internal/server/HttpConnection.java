package io.github.coinbasepro.simulator.internal.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.CharsetUtil;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/**
 * A connection that answers its requests in their order, one at a time. Requests that
 * come in meanwhile wait; when too many wait, the connection reads no more until some are
 * answered. All methods but {@link #guarded(Runnable)} are called on its event loop.
 */
public final class HttpConnection extends ChannelInboundHandlerAdapter {

	private static final System.Logger logger = System.getLogger(HttpConnection.class.getName());

	private static final int MAX_WAITING = 16;

	private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";

	private final Queue<ReceivedRequest> waiting = new ArrayDeque<>();

	private final Channel channel;

	private final RequestHandler handler;

	private @Nullable ReceivedRequest arriving;

	private @Nullable ReceivedRequest current;

	HttpConnection(Channel channel, RequestHandler handler) {
		this.channel = channel;
		this.handler = handler;
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		try {
			if (message instanceof HttpRequest head) {
				begins(new ReceivedRequest(head));
			}
			if (message instanceof HttpContent part && this.arriving != null) {
				this.arriving.append(part.content());
				if (part.decoderResult().isFailure()) {
					this.channel.close();
				}
				else if (part instanceof LastHttpContent) {
					arrived(this.arriving);
				}
			}
		}
		finally {
			ReferenceCountUtil.release(message);
		}
	}

	private void begins(ReceivedRequest request) {
		if (request.isUnreadable()) {
			arrived(request);
		}
		else {
			this.arriving = request;
			continueIfAwaited();
		}
	}

	private void arrived(ReceivedRequest request) {
		this.arriving = null;
		this.waiting.add(request);
		if (this.current == null) {
			next();
		}
		else if (this.waiting.size() >= MAX_WAITING) {
			this.channel.config().setAutoRead(false);
		}
	}

	private void next() {
		this.current = this.waiting.poll();
		this.channel.config().setAutoRead(this.waiting.size() < MAX_WAITING);
		ReceivedRequest request = this.current;
		if (request == null) {
			continueIfAwaited();
		}
		else if (request.isUnreadable()) {
			refuse(request.whyUnreadable());
		}
		else {
			guarded(() -> this.handler.handle(request, this)).run();
		}
	}

	private void continueIfAwaited() {
		if (this.current == null && this.arriving != null && this.arriving.awaitsContinue()) {
			writeBelowTheCodec(Unpooled.copiedBuffer(CONTINUE, CharsetUtil.US_ASCII));
		}
	}

	private void refuse(Throwable cause) {
		HttpResponseStatus status = (cause instanceof TooLongHttpLineException)
				? HttpResponseStatus.REQUEST_URI_TOO_LONG : (cause instanceof TooLongHttpHeaderException)
						? HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE : HttpResponseStatus.BAD_REQUEST;
		FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.EMPTY_BUFFER);
		HttpUtil.setContentLength(response, 0);
		HttpUtil.setKeepAlive(response, false);
		this.channel.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
	}

	/**
	 * Sends an answer, whole.
	 * @param response the answer, its length included
	 */
	public void send(FullHttpResponse response) {
		HttpUtil.setKeepAlive(response, isKeptAlive());
		end(this.channel.writeAndFlush(response));
	}

	/**
	 * Sends the head of an answer.
	 * @param head the head, the length of the body included
	 */
	public void begin(HttpResponse head) {
		HttpUtil.setKeepAlive(head, isKeptAlive());
		this.channel.writeAndFlush(head);
	}

	/**
	 * Sends a part of a body.
	 * @param part the part
	 */
	public void sendPart(byte[] part) {
		this.channel.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(part)));
	}

	/**
	 * Ends an answer of which all parts are sent.
	 */
	public void end() {
		end(this.channel.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT));
	}

	private void end(ChannelFuture written) {
		boolean keepAlive = isKeptAlive();
		written.addListener((future) -> {
			if (keepAlive && future.isSuccess()) {
				next();
			}
			else {
				this.channel.close();
			}
		});
	}

	private boolean isKeptAlive() {
		return Objects.requireNonNull(this.current, "No request is being answered").isKeepAlive();
	}

	/**
	 * Sends bytes as they are in place of an answer, and closes the connection.
	 * @param bytes the bytes
	 */
	public void sendAndClose(byte[]... bytes) {
		writeBelowTheCodec(Unpooled.wrappedBuffer(bytes)).addListener(ChannelFutureListener.CLOSE);
	}

	private ChannelFuture writeBelowTheCodec(ByteBuf bytes) {
		return this.channel.pipeline().context(HttpServerCodec.class).writeAndFlush(bytes);
	}

	/**
	 * Ends the connection without an answer.
	 * @param reset whether by a reset
	 */
	public void abort(boolean reset) {
		if (reset) {
			this.channel.config().setOption(ChannelOption.SO_LINGER, 0);
		}
		this.channel.close();
	}

	void abandonRequest() {
		if (this.current != null) {
			this.channel.close();
		}
	}

	/**
	 * Returns where the connection does its work.
	 * @return its event loop
	 */
	public ScheduledExecutorService loop() {
		return this.channel.eventLoop();
	}

	/**
	 * Returns an action that is left out once the connection is closed, and closes it if
	 * it fails.
	 * @param action the action
	 * @return an action that does not fail
	 */
	public Runnable guarded(Runnable action) {
		return () -> {
			if (this.channel.isActive()) {
				try {
					action.run();
				}
				catch (RuntimeException ex) {
					logger.log(System.Logger.Level.ERROR, "Failed to answer a request", ex);
					this.channel.close();
				}
			}
		};
	}

	/**
	 * Returns the address of the other side.
	 * @return the address, or {@code null} if the connection is closed
	 */
	public @Nullable InetSocketAddress remoteAddress() {
		return (InetSocketAddress) this.channel.remoteAddress();
	}

	@Override
	public void channelInactive(ChannelHandlerContext context) {
		this.waiting.clear();
	}

	@Override
	public void userEventTriggered(ChannelHandlerContext context, Object event) {
		if (event instanceof IdleStateEvent && this.current == null) {
			this.channel.close();
		}
	}

	@Override
	public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
		if (!(cause instanceof IOException)) {
			logger.log(System.Logger.Level.WARNING, "Closing a connection that failed", cause);
		}
		this.channel.close();
	}

}

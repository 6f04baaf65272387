package io.github.coinbasepro.internal.connection;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.CombinedChannelDuplexHandler;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestEncoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;
import reactor.netty.NettyPipeline;
import reactor.netty.http.client.HttpResponseDecoderSpec;

/**
 * The HTTP codec of a connection, which delivers one answer to each request and nothing
 * else. Interim answers (1xx) are skipped. A connection is closed instead of being used
 * again if it carried one of them, a malformed message, or bytes that no request asked
 * for: whatever follows might be taken for the answer to another call.
 */
final class StrictHttpCodec extends CombinedChannelDuplexHandler<HttpResponseDecoder, HttpRequestEncoder>
		implements SilenceWatch.Line {

	private final Channel channel;

	private final @Nullable SilenceWatch watch;

	private boolean awaitingAnswer;

	private boolean silent;

	private long askedAt;

	private StrictHttpCodec(Channel channel, HttpDecoderConfig config, @Nullable SilenceWatch watch) {
		this.channel = channel;
		this.watch = watch;
		init(new Decoder(config), new Encoder());
	}

	/**
	 * Replaces the codec of a new connection. Leaves a connection alone that does not
	 * speak HTTP/1.1, which only the application can have asked for.
	 * @param channel the connection
	 * @param settings the settings of the codec
	 * @param watch closes the connection if its server has fallen silent, null for a
	 * connection over which nothing may be repeated
	 */
	static void install(Channel channel, HttpResponseDecoderSpec settings, @Nullable SilenceWatch watch) {
		ChannelPipeline pipeline = channel.pipeline();
		if (pipeline.get(NettyPipeline.HttpCodec) instanceof HttpClientCodec) {
			pipeline.replace(NettyPipeline.HttpCodec, NettyPipeline.HttpCodec,
					new StrictHttpCodec(channel,
							new HttpDecoderConfig().setMaxInitialLineLength(settings.maxInitialLineLength())
								.setMaxHeaderSize(settings.maxHeaderSize())
								.setValidateHeaders(settings.validateHeaders())
								.setInitialBufferSize(settings.initialBufferSize())
								.setAllowDuplicateContentLengths(settings.allowDuplicateContentLengths())
								.setAllowPartialChunks(settings.allowPartialChunks()),
							watch));
		}
	}

	@Override
	public void askedAt(long nanos) {
		this.askedAt = nanos;
	}

	@Override
	public long askedAt() {
		return this.askedAt;
	}

	@Override
	public void close() {
		this.channel.close();
	}

	private void asked() {
		this.awaitingAnswer = true;
		if (this.watch != null && !this.silent) {
			this.silent = true;
			if (this.watch.asked(this)) {
				look(this.watch);
			}
		}
	}

	private void look(SilenceWatch watch) {
		this.channel.eventLoop().schedule(() -> {
			if (watch.look()) {
				look(watch);
			}
		}, SilenceWatch.INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
	}

	private void heard() {
		if (this.watch == null) {
			return;
		}
		if (this.silent) {
			this.silent = false;
			this.watch.answered(this);
		}
		else {
			this.watch.heard();
		}
	}

	private void ended() {
		if (this.watch != null && this.silent) {
			this.silent = false;
			this.watch.ended(this);
		}
	}

	private static boolean isInterim(Object message) {
		return message instanceof HttpResponse response
				&& response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
	}

	private static boolean isMalformed(Object message) {
		return message instanceof HttpMessage head && head.decoderResult().isFailure();
	}

	private static void doNotReuse(ChannelHandlerContext ctx) {
		Connection.from(ctx.channel()).markPersistent(false);
	}

	/**
	 * Encodes requests.
	 */
	private final class Encoder extends HttpRequestEncoder {

		@Override
		public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception {
			if (msg instanceof HttpRequest) {
				asked();
			}
			super.write(ctx, msg, promise);
		}

	}

	/**
	 * Decodes answers.
	 */
	private final class Decoder extends HttpResponseDecoder {

		Decoder(HttpDecoderConfig config) {
			super(config);
		}

		@Override
		public void channelRead(ChannelHandlerContext ctx, Object input) throws Exception {
			if (StrictHttpCodec.this.awaitingAnswer) {
				heard();
				super.channelRead(ctx, input);
			}
			else {
				ReferenceCountUtil.release(input);
				ctx.close();
			}
		}

		/**
		 * Drops the reason phrase, which means nothing and is logged by those who come
		 * after: a server may have put into it what it was sent.
		 */
		@Override
		protected HttpMessage createMessage(String[] initialLine) {
			return super.createMessage(new String[] { initialLine[0], initialLine[1], "" });
		}

		@Override
		public void channelInactive(ChannelHandlerContext ctx) throws Exception {
			ended();
			super.channelInactive(ctx);
		}

		@Override
		protected void decode(ChannelHandlerContext ctx, ByteBuf buffer, List<Object> out) throws Exception {
			int first = out.size();
			super.decode(ctx, buffer, out);
			int size = out.size();
			if (size == first) {
				return;
			}
			Object message = out.get(first);
			if (isInterim(message)) {
				skip(ctx, buffer, (HttpResponse) message);
				out.subList(first, size).clear();
				return;
			}
			if (isMalformed(message)) {
				doNotReuse(ctx);
			}
			if (out.get(size - 1) instanceof LastHttpContent) {
				endAnswer(ctx, buffer);
			}
		}

		/**
		 * Skips an interim answer, which has no body. A change of protocols was never
		 * asked for, so nothing that follows it can be understood.
		 */
		private void skip(ChannelHandlerContext ctx, ByteBuf buffer, HttpResponse interim) {
			doNotReuse(ctx);
			if (interim.status().code() == HttpResponseStatus.SWITCHING_PROTOCOLS.code()) {
				endAnswer(ctx, buffer);
				ctx.close();
			}
			else {
				ctx.read();
			}
		}

		private void endAnswer(ChannelHandlerContext ctx, ByteBuf buffer) {
			StrictHttpCodec.this.awaitingAnswer = false;
			if (buffer.isReadable()) {
				buffer.skipBytes(buffer.readableBytes());
				doNotReuse(ctx);
			}
		}

	}

}

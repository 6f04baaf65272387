package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.Arrays;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.CharsetUtil;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerResponse;

/**
 * What becomes of an answer on the wire.
 */
public sealed interface Wire {

	/**
	 * Writes the answer, or what is left of it.
	 * @param response where to
	 * @param answer what the exchange has to say
	 * @return when all is written
	 */
	Publisher<Void> write(HttpServerResponse response, FakeAnswer answer);

	/**
	 * All of it arrives.
	 */
	record Faithful() implements Wire {

		@Override
		public Publisher<Void> write(HttpServerResponse response, FakeAnswer answer) {
			return head(response, answer).sendByteArray(Mono.just(answer.bytes()));
		}

	}

	/**
	 * Another answer arrives.
	 *
	 * @param other the other answer
	 */
	record Instead(FakeAnswer other) implements Wire {

		@Override
		public Publisher<Void> write(HttpServerResponse response, FakeAnswer answer) {
			return new Faithful().write(response, this.other);
		}

	}

	/**
	 * Nothing arrives, and the connection stays open.
	 */
	record Silent() implements Wire {

		@Override
		public Publisher<Void> write(HttpServerResponse response, FakeAnswer answer) {
			return Mono.never();
		}

	}

	/**
	 * Nothing arrives but the end of the connection.
	 *
	 * @param reset whether the end is a reset
	 */
	record Cut(boolean reset) implements Wire {

		@Override
		public Publisher<Void> write(HttpServerResponse response, FakeAnswer answer) {
			return Mono.fromRunnable(() -> response.withConnection((connection) -> {
				Channel channel = connection.channel();
				if (this.reset) {
					channel.config().setOption(ChannelOption.SO_LINGER, 0);
				}
				channel.close();
			})).then(Mono.never());
		}

	}

	/**
	 * The head, half of the body and the end of the connection arrive.
	 */
	record Truncated() implements Wire {

		@Override
		public Publisher<Void> write(HttpServerResponse response, FakeAnswer answer) {
			byte[] body = answer.bytes();
			String head = "HTTP/1.1 " + answer.status() + " Cut\r\nContent-Type: " + answer.contentType()
					+ "\r\nContent-Length: " + (body.length + 1) + "\r\n\r\n";
			return Mono.fromRunnable(() -> response.withConnection((connection) -> {
				ByteBuf bytes = Unpooled.wrappedBuffer(head.getBytes(CharsetUtil.US_ASCII),
						Arrays.copyOf(body, (body.length + 1) / 2));
				connection.channel()
					.pipeline()
					.context(NettyPipeline.HttpCodec)
					.writeAndFlush(bytes)
					.addListener(ChannelFutureListener.CLOSE);
			})).then(Mono.never());
		}

	}

	/**
	 * The head arrives, and the body byte by byte.
	 *
	 * @param perByte how long each byte takes
	 */
	record Dripping(Duration perByte) implements Wire {

		@Override
		public Publisher<Void> write(HttpServerResponse response, FakeAnswer answer) {
			byte[] body = answer.bytes();
			Flux<ByteBuf> bytes = Flux.range(0, body.length)
				.delayElements(this.perByte)
				.map((i) -> Unpooled.wrappedBuffer(body, i, 1));
			return head(response, answer).send(bytes, (each) -> true);
		}

	}

	private static HttpServerResponse head(HttpServerResponse response, FakeAnswer answer) {
		response.status(answer.status());
		answer.headers().forEach(response::header);
		if (!answer.contentType().isEmpty()) {
			response.header(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
		}
		if (answer.mayHaveBody()) {
			response.header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(answer.bytes().length));
		}
		return response;
	}

}

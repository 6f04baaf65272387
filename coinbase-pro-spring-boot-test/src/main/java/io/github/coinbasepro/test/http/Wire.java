package io.github.coinbasepro.test.http;

import java.util.Arrays;
import java.util.function.Consumer;

import io.github.coinbasepro.test.fault.Delivery;
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
import reactor.netty.Connection;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends answers, or what is left of them.
 */
final class Wire {

	private Wire() {
	}

	static Publisher<Void> send(HttpServerResponse response, Written answer) {
		return head(response, answer).sendByteArray(Mono.just(answer.body()));
	}

	/**
	 * Send what arrives of an answer.
	 * @param response where to
	 * @param answer the answer
	 * @param delivery what arrives
	 * @param pause completes when the next part of the body may go out
	 * @return completes when all is sent that is
	 */
	static Publisher<Void> send(HttpServerResponse response, Written answer, Delivery delivery, Mono<Void> pause) {
		int length = answer.body().length;
		return switch (delivery) {
			case WHOLE -> send(response, answer);
			case NOTHING -> Mono.never();
			case CLOSE -> end(response, false);
			case RESET -> end(response, true);
			case HALF -> half(response, answer);
			case HALVES -> parts(response, answer, Math.max(1, (length + 1) / 2), pause);
			case BYTES -> parts(response, answer, 1, pause);
		};
	}

	private static HttpServerResponse head(HttpServerResponse response, Written answer) {
		answer.headers().forEach(response::header);
		response.status(answer.status());
		if (!answer.contentType().isEmpty()) {
			response.header(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
		}
		if (answer.mayHaveBody()) {
			response.header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(answer.body().length));
		}
		return response;
	}

	private static Mono<Void> end(HttpServerResponse response, boolean reset) {
		return last(response, (connection) -> {
			Channel channel = connection.channel();
			if (reset) {
				channel.config().setOption(ChannelOption.SO_LINGER, 0);
			}
			channel.close();
		});
	}

	private static Mono<Void> half(HttpServerResponse response, Written answer) {
		byte[] body = answer.body();
		String head = "HTTP/1.1 " + answer.status() + " Cut\r\nContent-Type: " + answer.contentType()
				+ "\r\nContent-Length: " + (body.length + 1) + "\r\n\r\n";
		return last(response, (connection) -> {
			ByteBuf bytes = Unpooled.wrappedBuffer(head.getBytes(CharsetUtil.US_ASCII),
					Arrays.copyOf(body, (body.length + 1) / 2));
			connection.channel()
				.pipeline()
				.context(NettyPipeline.HttpCodec)
				.writeAndFlush(bytes)
				.addListener(ChannelFutureListener.CLOSE);
		});
	}

	private static Publisher<Void> parts(HttpServerResponse response, Written answer, int size, Mono<Void> pause) {
		byte[] body = answer.body();
		Flux<ByteBuf> parts = Flux.range(0, (body.length + size - 1) / size)
			.concatMap((i) -> ((i > 0) ? pause : Mono.<Void>empty()).then(Mono
				.fromSupplier(() -> Unpooled.wrappedBuffer(body, i * size, Math.min(size, body.length - i * size)))),
					1);
		return head(response, answer).send(parts, (part) -> true);
	}

	private static Mono<Void> last(HttpServerResponse response, Consumer<Connection> act) {
		return Mono.<Void>fromRunnable(() -> response.withConnection(act)).then(Mono.never());
	}

}

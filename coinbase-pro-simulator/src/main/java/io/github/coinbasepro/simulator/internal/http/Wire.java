package io.github.coinbasepro.simulator.internal.http;

import java.util.Arrays;

import io.github.coinbasepro.simulator.internal.fault.Delivery;
import io.github.coinbasepro.simulator.internal.fault.Pause;
import io.github.coinbasepro.simulator.internal.server.HttpConnection;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.CharsetUtil;

/**
 * Sends answers, or what is left of them.
 */
final class Wire {

	private Wire() {
	}

	static void send(HttpConnection connection, Written answer) {
		DefaultFullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status(answer),
				Unpooled.wrappedBuffer(answer.body()));
		addHeaders(response.headers(), answer);
		connection.send(response);
	}

	/**
	 * Sends what arrives of an answer.
	 * @param connection where to
	 * @param answer the answer
	 * @param delivery what arrives
	 * @param pause what each further part of the body waits for
	 */
	static void send(HttpConnection connection, Written answer, Delivery delivery, Pause pause) {
		int length = answer.body().length;
		switch (delivery) {
			case WHOLE -> send(connection, answer);
			case NOTHING -> {
			}
			case CLOSE -> connection.abort(false);
			case RESET -> connection.abort(true);
			case HALF -> sendHalf(connection, answer);
			case HALVES -> sendParts(connection, answer, Math.max(1, (length + 1) / 2), pause);
			case BYTES -> sendParts(connection, answer, 1, pause);
		}
	}

	private static HttpResponseStatus status(Written answer) {
		return HttpResponseStatus.valueOf(answer.status());
	}

	private static void addHeaders(HttpHeaders headers, Written answer) {
		answer.headers().forEach(headers::set);
		if (!answer.contentType().isEmpty()) {
			headers.set(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
		}
		if (answer.mayHaveBody()) {
			headers.set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(answer.body().length));
		}
	}

	private static void sendHalf(HttpConnection connection, Written answer) {
		byte[] body = answer.body();
		String head = "HTTP/1.1 " + answer.status() + " Cut\r\nContent-Type: " + answer.contentType()
				+ "\r\nContent-Length: " + (body.length + 1) + "\r\n\r\n";
		connection.sendAndClose(head.getBytes(CharsetUtil.US_ASCII), Arrays.copyOf(body, (body.length + 1) / 2));
	}

	private static void sendParts(HttpConnection connection, Written answer, int size, Pause pause) {
		HttpResponse head = new DefaultHttpResponse(HttpVersion.HTTP_1_1, status(answer));
		addHeaders(head.headers(), answer);
		connection.begin(head);
		sendPart(connection, answer.body(), 0, size, pause);
	}

	private static void sendPart(HttpConnection connection, byte[] body, int start, int size, Pause pause) {
		int end = Math.min(start + size, body.length);
		if (start < end) {
			connection.sendPart(Arrays.copyOfRange(body, start, end));
		}
		if (end == body.length) {
			connection.end();
		}
		else {
			pause.then(connection.loop(), connection.guarded(() -> sendPart(connection, body, end, size, pause)));
		}
	}

}

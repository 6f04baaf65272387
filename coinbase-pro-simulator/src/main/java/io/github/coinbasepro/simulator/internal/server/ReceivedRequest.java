package io.github.coinbasepro.simulator.internal.server;

import java.util.Arrays;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;

/**
 * A request off the wire, with its body as far as that may go.
 */
public final class ReceivedRequest {

	private static final int MAX_BODY = 64 * 1024;

	private final HttpRequest head;

	private byte[] body = {};

	private boolean tooLarge;

	ReceivedRequest(HttpRequest head) {
		this.head = head;
	}

	void append(ByteBuf part) {
		int length = part.readableBytes();
		this.tooLarge |= this.body.length + length > MAX_BODY;
		if (!this.tooLarge && length > 0) {
			int start = this.body.length;
			this.body = Arrays.copyOf(this.body, start + length);
			part.readBytes(this.body, start, length);
		}
	}

	/**
	 * Returns the method.
	 * @return such as {@code GET}
	 */
	public String method() {
		return this.head.method().name();
	}

	/**
	 * Returns path and query, to the byte.
	 * @return such as {@code /orders?status=open}
	 */
	public String target() {
		return this.head.uri();
	}

	/**
	 * Returns the headers.
	 * @return the headers
	 */
	public HttpHeaders headers() {
		return this.head.headers();
	}

	/**
	 * Returns the body, to the byte.
	 * @return the body, empty if there is none
	 */
	public byte[] body() {
		return this.body;
	}

	/**
	 * Whether the body is larger than the server takes.
	 * @return true if there was more than {@link #body()} shows
	 */
	public boolean isTooLarge() {
		return this.tooLarge;
	}

	boolean isUnreadable() {
		return this.head.decoderResult().isFailure();
	}

	Throwable whyUnreadable() {
		return this.head.decoderResult().cause();
	}

	boolean isKeepAlive() {
		return HttpUtil.isKeepAlive(this.head);
	}

	boolean awaitsContinue() {
		return HttpUtil.is100ContinueExpected(this.head);
	}

}

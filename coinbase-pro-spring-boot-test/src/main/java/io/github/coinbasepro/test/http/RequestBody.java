package io.github.coinbasepro.test.http;

import java.util.Arrays;

import io.netty.buffer.ByteBuf;

/**
 * Collects the body of a request, as far as it may go.
 */
final class RequestBody {

	static final RequestBody NONE = new RequestBody();

	private static final int MAX = 64 * 1024;

	private byte[] bytes = {};

	private boolean tooLarge;

	void append(ByteBuf part) {
		int length = part.readableBytes();
		this.tooLarge |= this.bytes.length + length > MAX;
		if (!this.tooLarge) {
			int start = this.bytes.length;
			this.bytes = Arrays.copyOf(this.bytes, start + length);
			part.readBytes(this.bytes, start, length);
		}
	}

	boolean isTooLarge() {
		return this.tooLarge;
	}

	byte[] toBytes() {
		return this.bytes;
	}

}

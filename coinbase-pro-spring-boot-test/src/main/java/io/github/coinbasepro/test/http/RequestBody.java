package io.github.coinbasepro.test.http;

import java.io.ByteArrayOutputStream;

/**
 * Collects the body of a request, as far as it may go.
 */
final class RequestBody {

	static final RequestBody NONE = new RequestBody();

	private static final int MAX = 64 * 1024;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);

	private boolean tooLarge;

	void append(byte[] part) {
		this.tooLarge |= this.bytes.size() + part.length > MAX;
		if (!this.tooLarge) {
			this.bytes.writeBytes(part);
		}
	}

	boolean isTooLarge() {
		return this.tooLarge;
	}

	byte[] toBytes() {
		return this.bytes.toByteArray();
	}

}

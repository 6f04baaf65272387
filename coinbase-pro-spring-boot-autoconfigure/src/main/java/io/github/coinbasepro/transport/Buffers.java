package io.github.coinbasepro.transport;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Buffers of requests and answers.
 */
final class Buffers {

	private Buffers() {
	}

	/**
	 * Takes what a buffer holds and gives the buffer back.
	 */
	static byte[] take(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

}

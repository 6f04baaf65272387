package io.github.coinbasepro.internal.codec;

import java.util.Arrays;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Buffers of requests and answers.
 */
public final class Buffers {

	private Buffers() {
	}

	/**
	 * Adds what a buffer holds to a text, and leaves the buffer to whoever has it.
	 * @param text the text
	 * @param length its length in bytes
	 * @param part what to add
	 * @return the text; another array if this one was too short
	 */
	static byte[] append(byte[] text, int length, DataBuffer part) {
		int count = part.readableByteCount();
		byte[] longer = (count > text.length - length) ? Arrays.copyOf(text, Math.max(length + count, 2 * length))
				: text;
		part.read(longer, length, count);
		return longer;
	}

	/**
	 * Takes what a buffer holds and gives the buffer back.
	 */
	public static byte[] take(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		return bytes;
	}

}

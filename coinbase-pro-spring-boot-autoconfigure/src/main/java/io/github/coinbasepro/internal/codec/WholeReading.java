package io.github.coinbasepro.internal.codec;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Collects a body before it is read.
 *
 * @param <T> what the answer is read into
 */
public final class WholeReading<T> implements Reading<T> {

	private final Decoder<T> decoder;

	private byte[] bytes = new byte[0];

	private int length;

	/**
	 * Creates a reading.
	 * @param decoder reads the whole body, not empty
	 */
	public WholeReading(Decoder<T> decoder) {
		this.decoder = decoder;
	}

	@Override
	public void feed(DataBuffer part) {
		int count = part.readableByteCount();
		this.bytes = Buffers.append(this.bytes, this.length, part);
		this.length += count;
	}

	@Override
	public @Nullable T end() {
		return this.decoder.decode(beginning());
	}

	@Override
	public byte[] beginning() {
		if (this.length < this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, this.length);
		}
		return this.bytes;
	}

	/**
	 * Reads a whole body.
	 *
	 * @param <T> what the body is read into
	 */
	@FunctionalInterface
	public interface Decoder<T> {

		/**
		 * Reads a body.
		 * @param body the body, not empty
		 * @return the answer, or null if the body holds none
		 */
		@Nullable T decode(byte[] body);

	}

}

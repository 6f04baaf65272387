package io.github.coinbasepro.internal.codec;

import java.util.Arrays;

/**
 * How a body begins that is not kept, to be shown in an error.
 */
public final class Beginning {

	/**
	 * How much is kept, in bytes.
	 */
	public static final int SIZE = 2048;

	private byte[] bytes = new byte[0];

	/**
	 * Adds the next part of the body.
	 */
	public void add(byte[] text, int start, int count) {
		int kept = this.bytes.length;
		if (kept < SIZE) {
			this.bytes = Arrays.copyOf(this.bytes, Math.min(kept + count, SIZE));
			System.arraycopy(text, start, this.bytes, kept, this.bytes.length - kept);
		}
	}

	public byte[] bytes() {
		return this.bytes;
	}

}

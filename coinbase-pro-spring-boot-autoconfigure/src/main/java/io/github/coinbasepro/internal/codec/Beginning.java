package io.github.coinbasepro.internal.codec;

import java.util.Arrays;

import io.github.coinbasepro.internal.call.AnswerBody;

/**
 * How a body begins that is not kept, to be shown in an error.
 */
public final class Beginning {

	private byte[] bytes = new byte[0];

	/**
	 * Takes note of the next part of the body.
	 */
	public void add(byte[] text, int start, int count) {
		int kept = this.bytes.length;
		if (kept < AnswerBody.BEGINNING) {
			this.bytes = Arrays.copyOf(this.bytes, Math.min(kept + count, AnswerBody.BEGINNING));
			System.arraycopy(text, start, this.bytes, kept, this.bytes.length - kept);
		}
	}

	public byte[] bytes() {
		return this.bytes;
	}

}

package io.github.coinbasepro.internal.codec;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * The reading of one answer whose body comes in parts.
 *
 * @param <T> what the answer is read into
 */
public interface Reading<T> {

	/**
	 * Takes the next part of the body.
	 * @param part the part; it is read to its end and not released
	 */
	void feed(DataBuffer part);

	/**
	 * Records that the body is over.
	 * @return the answer, or null if the body holds none
	 */
	@Nullable T end();

	/**
	 * Returns how the body begins, to be shown in an error.
	 * @return at least the first {@value Beginning#SIZE} bytes that came
	 */
	byte[] beginning();

}

package io.github.coinbasepro.internal.codec;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Reads a body whose parts arrive one after the other.
 *
 * @param <T> what the body is read into
 */
public interface BodyReader<T> {

	/**
	 * Takes the next part of the body.
	 * @param part the part; it is released, also if this fails
	 * @return false if no further part is needed
	 */
	boolean feed(DataBuffer part);

	/**
	 * Ends the body.
	 * @return the answer, null if there is none
	 */
	@Nullable T end();

}

package io.github.coinbasepro.internal.codec;

import java.util.Arrays;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * The body of an answer that is not a success: its beginning becomes an exception.
 *
 * @param <T> what the route answers with
 */
public final class RefusalBody<T> implements BodyReader<T> {

	private static final int LIMIT = 8 * 1024;

	private final Function<byte[], RuntimeException> exception;

	private byte[] text = new byte[0];

	private int length;

	/**
	 * Creates a reader.
	 * @param exception makes the exception of the first 8 kB of the body
	 */
	public RefusalBody(Function<byte[], RuntimeException> exception) {
		this.exception = exception;
	}

	@Override
	public boolean feed(DataBuffer part) {
		try {
			int count = part.readableByteCount();
			this.text = Buffers.append(this.text, this.length, part);
			this.length += count;
			return this.length < LIMIT;
		}
		finally {
			DataBufferUtils.release(part);
		}
	}

	@Override
	public @Nullable T end() {
		throw this.exception.apply(Arrays.copyOf(this.text, Math.min(this.length, LIMIT)));
	}

}

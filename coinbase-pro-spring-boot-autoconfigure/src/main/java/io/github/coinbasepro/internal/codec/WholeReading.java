package io.github.coinbasepro.internal.codec;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;

/**
 * Collects a body before it is read.
 *
 * @param <T> what the answer is read into
 */
public final class WholeReading<T> implements Reading<T> {

	private final Answer<T> answer;

	private final HttpHeaders headers;

	private byte[] bytes = new byte[0];

	private int length;

	public WholeReading(Answer<T> answer, HttpHeaders headers) {
		this.answer = answer;
		this.headers = headers;
	}

	@Override
	public void feed(DataBuffer part) {
		int count = part.readableByteCount();
		this.bytes = Buffers.append(this.bytes, this.length, part);
		this.length += count;
	}

	@Override
	public @Nullable T end() {
		return this.answer.read(this.headers, beginning());
	}

	@Override
	public byte[] beginning() {
		if (this.length < this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, this.length);
		}
		return this.bytes;
	}

}

package io.github.coinbasepro.transport;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;

/**
 * Collects a body before it is read.
 *
 * @param <T> what the answer is read into
 */
final class WholeReading<T> implements Reading<T> {

	private final Answer<T> answer;

	private final HttpHeaders headers;

	private byte[] bytes = new byte[0];

	private int length;

	WholeReading(Answer<T> answer, HttpHeaders headers) {
		this.answer = answer;
		this.headers = headers;
	}

	@Override
	public void feed(DataBuffer part) {
		int count = part.readableByteCount();
		if (count > this.bytes.length - this.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.length + count, 2 * this.length));
		}
		part.read(this.bytes, this.length, count);
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

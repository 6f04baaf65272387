package io.github.coinbasepro.internal.codec;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;

/**
 * An answer that is decoded while it arrives.
 *
 * @param <T> what the answer is read into
 */
public interface StreamedAnswer<T> extends Answer<T> {

	/**
	 * Begins to read an answer.
	 * @param headers the headers of the answer
	 * @return what the body is fed to
	 */
	Reading<T> begin(HttpHeaders headers);

	@Override
	default @Nullable T read(HttpHeaders headers, byte[] body) {
		Reading<T> reading = begin(headers);
		reading.feed(DefaultDataBufferFactory.sharedInstance.wrap(body));
		return reading.end();
	}

}

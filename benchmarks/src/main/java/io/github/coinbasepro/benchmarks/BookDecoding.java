package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.internal.book.BookReading;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * The decoding of books, for benchmarks in other packages.
 */
public final class BookDecoding {

	private BookDecoding() {
	}

	/**
	 * Decodes a book that comes in parts.
	 * @param text the whole text
	 * @param partSize how many bytes come at a time
	 * @return the book
	 */
	public static OrderBook decode(byte[] text, int partSize) {
		BookReading reading = new BookReading();
		for (int start = 0; start < text.length; start += partSize) {
			int length = Math.min(partSize, text.length - start);
			reading.feed(DefaultDataBufferFactory.sharedInstance.wrap(ByteBuffer.wrap(text, start, length)));
		}
		return Objects.requireNonNull(reading.end());
	}

	/**
	 * Decodes a book from a stream.
	 * @param text holds the text
	 * @return the book
	 * @throws IOException if it cannot be read
	 */
	public static OrderBook decode(InputStream text) throws IOException {
		BookReading reading = new BookReading();
		byte[] part = new byte[64 * 1024];
		for (int count = text.read(part); count >= 0; count = text.read(part)) {
			reading.feed(DefaultDataBufferFactory.sharedInstance.wrap(ByteBuffer.wrap(part, 0, count)));
		}
		return Objects.requireNonNull(reading.end());
	}

}

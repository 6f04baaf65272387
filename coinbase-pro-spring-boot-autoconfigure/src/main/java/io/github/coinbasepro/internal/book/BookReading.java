package io.github.coinbasepro.internal.book;

import java.util.Arrays;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.internal.codec.Beginning;
import io.github.coinbasepro.internal.codec.Reading;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Reads an order book while it arrives. Rows, which are nearly all of its text, are
 * scanned as soon as they are whole; the rest, and rows that the scanner does not know,
 * go to a parser.
 */
public final class BookReading implements Reading<OrderBook> {

	private static final int MAX_PART = 64 * 1024;

	private final BookParser parser = new BookParser();

	private final BookRowScanner scanner = new BookRowScanner();

	private final Beginning beginning = new Beginning();

	private byte[] text = new byte[BookRowScanner.REACH];

	private int length;

	@Override
	public void feed(DataBuffer part) {
		while (part.readableByteCount() > 0) {
			int count = Math.min(part.readableByteCount(), MAX_PART);
			if (count + BookRowScanner.REACH > this.text.length - this.length) {
				this.text = Arrays.copyOf(this.text, this.length + count + BookRowScanner.REACH);
			}
			part.read(this.text, this.length, count);
			this.beginning.add(this.text, this.length, count);
			this.length += count;
			read(this.length - BookRowScanner.REACH);
		}
	}

	@Override
	public @Nullable OrderBook end() {
		Arrays.fill(this.text, this.length, this.length + BookRowScanner.REACH, (byte) 0);
		read(this.length);
		return this.parser.end();
	}

	@Override
	public byte[] beginning() {
		return this.beginning.bytes();
	}

	/**
	 * Reads what is there, but keeps what stands behind a row that may be cut off.
	 */
	private void read(int rowsEnd) {
		int at = 0;
		while (at < this.length) {
			BookSide side = this.parser.sideToFill();
			if (side != null) {
				at = fill(side, at, rowsEnd);
				if (at >= rowsEnd) {
					break;
				}
			}
			at = parse(at);
		}
		this.length -= at;
		System.arraycopy(this.text, at, this.text, 0, this.length);
	}

	private int fill(BookSide side, int start, int end) {
		int at = start;
		if (this.parser.isBeforeFirstRow() && at < end) {
			int next = this.scanner.scan(this.text, at, side);
			if (next < 0) {
				return at;
			}
			this.parser.firstRowFilled();
			at = next;
		}
		while (at < end && this.text[at] == ',') {
			int next = this.scanner.scan(this.text, at + 1, side);
			if (next < 0) {
				return at;
			}
			at = next;
		}
		return at;
	}

	private int parse(int start) {
		byte bracket = this.parser.nextBracket();
		int end = start + 1;
		while (end < this.length && this.text[end - 1] != bracket) {
			end++;
		}
		this.parser.feed(this.text, start, end);
		return end;
	}

}

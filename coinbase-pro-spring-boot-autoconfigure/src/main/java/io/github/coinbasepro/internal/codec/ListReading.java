package io.github.coinbasepro.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.ObjectReader;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Reads a list while it arrives: when there is enough of it, the rows that are whole are
 * read as a list of their own, and their text is forgotten.
 *
 * @param <T> what a row is read into
 * @param <R> what the rows become
 */
public final class ListReading<T, R> implements Reading<R> {

	/**
	 * How much text is read at once, in bytes. What has less is read when it is over.
	 */
	public static final int ENOUGH = 16 * 1024;

	private final ObjectReader reader;

	private final Function<List<T>, R> result;

	private final int enough;

	private final Beginning beginning = new Beginning();

	private final RowScanner scanner = new RowScanner();

	private final List<T> rows = new ArrayList<>();

	private byte[] text = new byte[0];

	private int length;

	/**
	 * Begins to read a list.
	 * @param reader reads a list of rows
	 * @param result makes the answer of all rows
	 * @param enough how much text to read at once, in bytes
	 */
	public ListReading(ObjectReader reader, Function<List<T>, R> result, int enough) {
		this.reader = reader;
		this.result = result;
		this.enough = enough;
	}

	@Override
	public void feed(DataBuffer part) {
		int count = part.readableByteCount();
		this.text = Buffers.append(this.text, this.length, part);
		this.beginning.add(this.text, this.length, count);
		this.length += count;
		if (this.length >= this.enough) {
			readWholeRows();
		}
	}

	private void readWholeRows() {
		int end = this.scanner.scan(this.text, this.length);
		if (end > 0) {
			this.text[end] = ']';
			add(this.reader.readValue(this.text, 0, end + 1));
			this.text[end] = '[';
			this.length -= end;
			System.arraycopy(this.text, end, this.text, 0, this.length);
			this.scanner.forget(end);
		}
	}

	/**
	 * Adds rows that have others before or behind them, so that there must be some.
	 */
	private void add(@Nullable List<T> more) {
		if (more == null || more.isEmpty()) {
			throw new StreamReadException("there is no row next to a comma");
		}
		this.rows.addAll(more);
	}

	@Override
	public @Nullable R end() {
		@Nullable List<T> last = this.reader.readValue(this.text, 0, this.length);
		if (this.rows.isEmpty()) {
			return (last != null) ? this.result.apply(last) : null;
		}
		add(last);
		return this.result.apply(this.rows);
	}

	@Override
	public byte[] beginning() {
		return this.beginning.bytes();
	}

}

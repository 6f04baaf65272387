package io.github.coinbasepro.transport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.benchmarks.Fixtures;
import io.github.coinbasepro.model.Fill;
import io.github.coinbasepro.model.Order;
import io.github.coinbasepro.model.OrderBook;
import io.github.coinbasepro.model.Ticker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;

/**
 * What comes in: small answers, a page, and a book.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodingBenchmark {

	private static final int ROWS = 1000;

	private final ObjectReader tickers = Json.readerFor(Ticker.class);

	private final ObjectReader orders = Json.readerFor(Order.class);

	private final ObjectReader lists = Json.readerForListOf(Fill.class);

	private final ObjectReader rows = Json.readerFor(Fill.class);

	private final byte[] ticker = Fixtures.ticker();

	private final byte[] order = Fixtures.order("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private final byte[] page = Fixtures.fills(ROWS, ROWS);

	private final int[] ends = ends(this.page);

	private final byte[] levels = Fixtures.book(25_000, false);

	private static int[] ends(byte[] page) {
		String text = new String(page, StandardCharsets.ISO_8859_1);
		int[] ends = new int[ROWS];
		for (int i = 0; i < ROWS; i++) {
			ends[i] = text.indexOf('}', (i > 0) ? ends[i - 1] : 0) + 1;
		}
		return ends;
	}

	/**
	 * Reads a ticker.
	 * @return the ticker
	 */
	@Benchmark
	public Ticker ticker() {
		return this.tickers.readValue(this.ticker);
	}

	/**
	 * Reads an order.
	 * @return the order
	 */
	@Benchmark
	public Order order() {
		return this.orders.readValue(this.order);
	}

	/**
	 * Reads a page of a thousand fills at once.
	 * @return the rows
	 */
	@Benchmark
	public List<Fill> page() {
		return this.lists.readValue(this.page);
	}

	/**
	 * Reads a page of a thousand fills row by row, as if somebody had found where they
	 * end: the least that decoding them as they arrive would cost.
	 * @return the rows
	 */
	@Benchmark
	public List<Fill> pageRowByRow() {
		List<Fill> fills = new ArrayList<>();
		int start = 1;
		for (int end : this.ends) {
			fills.add(this.rows.readValue(this.page, start, end - start));
			start = end + 1;
		}
		return fills;
	}

	/**
	 * Reads a book of 50,000 levels in parts of 64 kB.
	 * @return the book
	 */
	@Benchmark
	public OrderBook book() {
		return BookDecoding.decode(this.levels, 64 * 1024);
	}

}

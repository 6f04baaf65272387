package io.github.coinbasepro.benchmarks;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.internal.codec.ListReading;
import io.github.coinbasepro.internal.codec.Reading;
import io.github.coinbasepro.internal.codec.WholeReading;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.products.Ticker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * What comes in: small answers, a page, and a book.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodingBenchmark {

	private static final int ROWS = 1000;

	private static final int PART = 8 * 1024;

	private final ObjectReader tickers = Json.readerFor(Ticker.class);

	private final ObjectReader orders = Json.readerFor(Order.class);

	private final ObjectReader lists = Json.readerForListOf(Fill.class);

	private final byte[] ticker = Fixtures.ticker();

	private final byte[] order = Fixtures.order("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private final byte[] page = Fixtures.fills(ROWS, ROWS);

	private final byte[] levels = Fixtures.book(25_000, false);

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
	 * Reads a page of a thousand fills when its parts of 8 kB have been collected.
	 * @return the rows
	 */
	@Benchmark
	public List<Fill> pageCollected() {
		return read(new WholeReading<List<Fill>>(this.lists::readValue));
	}

	/**
	 * Reads the same page while its parts arrive.
	 * @return the rows
	 */
	@Benchmark
	public List<Fill> page() {
		return read(new ListReading<Fill, List<Fill>>(this.lists, (rows) -> rows, ListReading.ENOUGH));
	}

	private List<Fill> read(Reading<List<Fill>> reading) {
		for (int start = 0; start < this.page.length; start += PART) {
			int count = Math.min(PART, this.page.length - start);
			reading.feed(DefaultDataBufferFactory.sharedInstance.wrap(ByteBuffer.wrap(this.page, start, count)));
		}
		return Objects.requireNonNull(reading.end());
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

package io.github.coinbasepro.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.orders.NewOrder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What goes out: the body of an order, and the target of a read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodingBenchmark {

	private static final Endpoint<Void> TICKER = Endpoint.get("ticker", "/products/{product_id}/ticker")
		.answersNothing();

	private final NewOrder order = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), new BigDecimal("60000.00"));

	/**
	 * Writes an order.
	 * @return its text
	 */
	@Benchmark
	public byte[] order() {
		return Json.write(this.order);
	}

	/**
	 * Writes a target.
	 * @return the call
	 */
	@Benchmark
	public Call<Void> target() {
		return TICKER.call("BTC-USD").query("level", 2);
	}

}

package io.github.coinbasepro.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.fills.FillQuery;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Ten pages of a thousand fills, one after the other, from a server in a process of its
 * own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PagingBenchmark {

	private static final FillQuery QUERY = FillQuery.forProduct("BTC-USD").withLimit(1000);

	private @Nullable StandIn server;

	private @Nullable CoinbaseProClient client;

	/**
	 * Starts server and client.
	 * @throws IOException if that fails
	 */
	@Setup
	public void start() throws IOException {
		StandIn started = StandIn.start(10);
		this.server = started;
		this.client = started.client();
	}

	/**
	 * Reads the whole list.
	 * @return how many rows it has
	 */
	@Benchmark
	public @Nullable Long listAll() {
		return (this.client != null) ? this.client.fills().listAll(QUERY).count().block() : null;
	}

	/**
	 * Stops client and server.
	 */
	@TearDown
	public void stop() {
		if (this.client != null) {
			this.client.close();
		}
		if (this.server != null) {
			this.server.close();
		}
	}

}

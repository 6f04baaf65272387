package io.github.coinbasepro.simulator.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.coinbasepro.simulator.SimulatedCoinbasePro;

/**
 * Compares what a signed order costs the simulated exchange with what a constant answer
 * costs a bare server, in processor time of one process that serves both in turn; and
 * measures how long an exchange takes to start.
 */
public final class BoxSpeed {

	private static final int WARM_UP = 4;

	private static final int ROUNDS = 11;

	private static final int CALLS = 30_000;

	private static final int MAX_OPEN_ORDERS = 400;

	private static final BigDecimal GOAL = new BigDecimal("2.5");

	private final BufferedReader answers;

	private final PrintStream questions;

	private final SpeedClient bare;

	private final SpeedClient box;

	private BoxSpeed(Process servers) throws IOException {
		this.answers = new BufferedReader(new InputStreamReader(servers.getInputStream(), StandardCharsets.UTF_8));
		this.questions = new PrintStream(servers.getOutputStream(), true, StandardCharsets.UTF_8);
		String[] where = this.answers.readLine().split(" ", -1);
		this.bare = new SpeedClient(Integer.parseInt(where[0]), where[2], where[3], where[4]);
		this.box = new SpeedClient(Integer.parseInt(where[1]), where[2], where[3], where[4]);
	}

	/**
	 * Measure, print the ratio, and fail if it is above the goal.
	 * @param args none
	 * @throws IOException if the process that is measured is gone
	 */
	public static void main(String[] args) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process servers = new ProcessBuilder(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"),
				SpeedServers.class.getName())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try {
			new BoxSpeed(servers).compare();
		}
		finally {
			servers.destroy();
		}
		measureStart();
	}

	private void compare() throws IOException {
		List<BigDecimal> ratios = new ArrayList<>();
		List<Long> bareCosts = new ArrayList<>();
		List<Long> boxCosts = new ArrayList<>();
		for (int i = 0; i < WARM_UP + ROUNDS; i++) {
			long bareCost = cost(this.bare);
			long boxCost = cost(this.box);
			if (i >= WARM_UP) {
				bareCosts.add(bareCost);
				boxCosts.add(boxCost);
				ratios.add(BigDecimal.valueOf(boxCost).divide(BigDecimal.valueOf(bareCost), 2, RoundingMode.HALF_UP));
			}
		}
		Collections.sort(ratios);
		BigDecimal ratio = ratios.get(ROUNDS / 2);
		System.out.println("a constant answer of a bare server: " + middle(bareCosts) + " ns of processor time");
		System.out.println("a signed order on the simulated exchange: " + middle(boxCosts) + " ns");
		System.out.println("ratio: " + ratio + " [" + ratios.get(0) + "–" + ratios.get(ROUNDS - 1)
				+ "], median and range of " + ROUNDS + " rounds of " + CALLS + " calls");
		if (ratio.compareTo(GOAL) > 0) {
			throw new IllegalStateException(
					"A signed order costs " + ratio + " times a constant answer, above " + GOAL);
		}
	}

	private long cost(SpeedClient client) throws IOException {
		long before = processorTime();
		for (int i = 0; i < CALLS; i++) {
			client.placeOrder();
			if (i % MAX_OPEN_ORDERS == MAX_OPEN_ORDERS - 1) {
				client.cancelAll();
			}
		}
		return (processorTime() - before) / CALLS;
	}

	private long processorTime() throws IOException {
		this.questions.println();
		return Long.parseLong(this.answers.readLine());
	}

	private static Long middle(List<Long> costs) {
		return costs.stream().sorted().toList().get(costs.size() / 2);
	}

	private static void measureStart() {
		List<Long> micros = new ArrayList<>();
		for (int i = 0; i < 2 * ROUNDS; i++) {
			long start = System.nanoTime();
			SimulatedCoinbasePro exchange = SimulatedCoinbasePro.start();
			long took = (System.nanoTime() - start) / 1000;
			exchange.close();
			micros.add(took);
		}
		List<Long> warm = micros.subList(ROUNDS, 2 * ROUNDS);
		System.out.println("start: the first " + micros.get(0) / 1000 + " ms; warm " + middle(warm) / 1000
				+ " ms, at most " + Collections.max(warm) / 1000 + " ms");
	}

}

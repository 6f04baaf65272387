package io.github.coinbasepro.simulator.internal.fault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.RecordedRequest;

/**
 * Draws a lot for each request, from what it asks for and how often it was asked before.
 */
public final class Lots implements Predicate<RecordedRequest> {

	private static final int MEMORY = 10_000;

	private final Map<String, Integer> arrivals = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
			return size() > MEMORY;
		}

	};

	private final int number;

	private final long seed;

	public Lots(int number, long seed) {
		if (number < 1) {
			throw new IllegalArgumentException("One in " + number + " cannot be drawn, the number must be 1 or more");
		}
		this.number = number;
		this.seed = seed;
	}

	@Override
	public synchronized boolean test(RecordedRequest request) {
		int arrival = this.arrivals.merge(request.method() + " " + request.target(), 1, Integer::sum);
		int lot = Objects.hash(this.seed, request.method(), request.target(), arrival);
		return new SplittableRandom(lot).nextInt(this.number) == 0;
	}

}

package io.github.coinbasepro.fault;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Decides which requests go wrong, and how.
 */
public final class Faults {

	private Faults() {
	}

	/**
	 * Nothing goes wrong.
	 * @return the decision
	 */
	public static Function<RecordedRequest, Fault> none() {
		return always(Fault.none());
	}

	/**
	 * All goes wrong in the same way.
	 * @param fault the way
	 * @return the decision
	 */
	public static Function<RecordedRequest, Fault> always(Fault fault) {
		return (request) -> fault;
	}

	/**
	 * Requests go wrong one after the other, and from then on nothing does.
	 * @param faults what happens to the first, the second …
	 * @return the decision
	 */
	public static Function<RecordedRequest, Fault> inTurn(Fault... faults) {
		AtomicInteger next = new AtomicInteger();
		return (request) -> {
			int turn = next.getAndUpdate((i) -> Math.min(i + 1, faults.length));
			return (turn < faults.length) ? faults[turn] : Fault.none();
		};
	}

	/**
	 * A share of the requests goes wrong, each in one of some ways, drawn by lot. The
	 * same seed draws the same lots in the order of arrival.
	 * @param seed the seed
	 * @param share how many go wrong: 0 for none, 1 for all
	 * @param faults the ways, one of them for each
	 * @return the decision
	 */
	public static Function<RecordedRequest, Fault> seeded(long seed, double share, Fault... faults) {
		Random random = new Random(seed);
		return (request) -> {
			synchronized (random) {
				boolean hit = random.nextDouble() < share;
				int way = random.nextInt(faults.length);
				return hit ? faults[way] : Fault.none();
			}
		};
	}

	/**
	 * A share of the requests goes wrong, each in one of some ways, drawn by lot from the
	 * seed, the method, the target and how often they came before. So the same requests
	 * go wrong in each run, in whatever order they arrive.
	 * @param seed the seed
	 * @param share how many go wrong: 0 for none, 1 for all
	 * @param faults the ways, one of them for each
	 * @return the decision
	 */
	public static Function<RecordedRequest, Fault> seededByTarget(long seed, double share, Fault... faults) {
		Map<String, AtomicInteger> arrivals = new ConcurrentHashMap<>();
		return (request) -> {
			int before = arrivals.computeIfAbsent(request.toString(), (key) -> new AtomicInteger()).getAndIncrement();
			SplittableRandom random = new SplittableRandom(
					Objects.hash(seed, request.method(), request.target(), before));
			boolean hit = random.nextDouble() < share;
			return hit ? faults[random.nextInt(faults.length)] : Fault.none();
		};
	}

	/**
	 * Only some requests are decided about, to all others nothing happens.
	 * @param method the method of those requests
	 * @param pathPrefix what their path begins with
	 * @param faults what decides about them
	 * @return the decision
	 */
	public static Function<RecordedRequest, Fault> only(String method, String pathPrefix,
			Function<RecordedRequest, Fault> faults) {
		return (request) -> (request.method().equals(method) && request.path().startsWith(pathPrefix))
				? faults.apply(request) : Fault.none();
	}

}

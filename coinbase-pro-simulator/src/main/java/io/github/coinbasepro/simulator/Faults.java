package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.util.List;

import io.github.coinbasepro.simulator.internal.fault.FaultScript;
import io.github.coinbasepro.simulator.internal.fault.Lots;
import io.github.coinbasepro.simulator.internal.request.RouteNames;

/**
 * Where a test says what goes wrong. A sentence begins here, says which requests, and
 * ends with what happens to them: <pre class="code">
 * exchange.faults().next(3).of("POST", "/orders").loseTheAnswer();
 * exchange.faults().all().of("GET", "/products/{id}/book").answer(503, "Service Unavailable");
 * exchange.faults().next().when((request) -&gt; request.bodyAsText().contains("SOL-USD")).answerHtml(502);
 * </pre>
 * <p>
 * Sentences are tried in the order in which they were said, and the first that fits
 * decides about a request.
 */
public final class Faults {

	private final FaultScript script;

	private final RouteNames routes;

	Faults(FaultScript script, RouteNames routes) {
		this.script = script;
		this.routes = routes;
	}

	/**
	 * Begin to say what happens to the next request that the sentence fits.
	 * @return the sentence
	 */
	public FaultyCalls next() {
		return next(1);
	}

	/**
	 * Begin to say what happens to the next requests that the sentence fits.
	 * @param times how many, at least 1
	 * @return the sentence
	 */
	public FaultyCalls next(int times) {
		if (times < 1) {
			throw new IllegalArgumentException("Something must go wrong at least once, not " + times + " times");
		}
		return new FaultyCalls(this.script, this.routes, times, (request) -> true);
	}

	/**
	 * Begin to say what happens to all requests that the sentence fits, until
	 * {@link Incident#end()} or {@link #clear()}.
	 * @return the sentence
	 */
	public FaultyCalls all() {
		return next(Integer.MAX_VALUE);
	}

	/**
	 * Begin to say what happens to some of the requests that the sentence fits, until
	 * {@link Incident#end()} or {@link #clear()}. Which, is drawn by lot from the seed,
	 * the method, the target and how often both have come before, so that the same
	 * requests are hit in each run, in whatever order they come.
	 * @param number one in how many, on average, at least 1
	 * @param seed the seed
	 * @return the sentence
	 */
	public FaultyCalls oneIn(int number, long seed) {
		return new FaultyCalls(this.script, this.routes, Integer.MAX_VALUE, new Lots(number, seed));
	}

	/**
	 * Let the exchange's clock be ahead of the caller's, where it judges time stamps and
	 * where it tells the time.
	 * @param offset how far, negative for behind
	 */
	public void clockAhead(Duration offset) {
		this.script.shiftClock(offset);
	}

	/**
	 * Let the exchange's clock be behind the caller's.
	 * @param offset how far
	 */
	public void clockBehind(Duration offset) {
		clockAhead(offset.negated());
	}

	/**
	 * What is still to go wrong, to check that a test has met all it has prepared.
	 * @return what has not happened as often as it was to, and was not ended
	 */
	public List<Incident> pending() {
		return this.script.pending().stream().map(Incident::new).toList();
	}

	/**
	 * Let nothing go wrong from now on, and the clock be right. What has begun takes its
	 * course; gates stay as they are.
	 */
	public void clear() {
		this.script.clear();
	}

}

package io.github.coinbasepro.test.fault;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import io.github.coinbasepro.test.request.RecordedRequest;

/**
 * Something that goes wrong with some requests, until it has happened as often as it was
 * to, or is ended.
 */
public final class Incident {

	private final Predicate<RecordedRequest> condition;

	private final Fault fault;

	private final int times;

	private final AtomicInteger hits = new AtomicInteger();

	private volatile boolean ended;

	Incident(Predicate<RecordedRequest> condition, int times, Fault fault) {
		this.condition = condition;
		this.times = times;
		this.fault = fault;
	}

	Fault fault() {
		return this.fault;
	}

	boolean isHiding() {
		return this.fault.unseen() != null;
	}

	boolean strikes(RecordedRequest request) {
		return !isOver() && this.condition.test(request)
				&& this.hits.getAndUpdate((count) -> Math.min(count + 1, this.times)) < this.times;
	}

	/**
	 * How many requests it has happened to.
	 * @return the number
	 */
	public int hits() {
		return this.hits.get();
	}

	/**
	 * Whether it will happen no more.
	 * @return true if it has happened as often as it was to, or was ended
	 */
	public boolean isOver() {
		return this.ended || this.hits.get() >= this.times;
	}

	/**
	 * Let it happen no more.
	 */
	public void end() {
		this.ended = true;
	}

	@Override
	public String toString() {
		return "Incident[" + this.fault + ", hits=" + hits() + ", over=" + isOver() + "]";
	}

}

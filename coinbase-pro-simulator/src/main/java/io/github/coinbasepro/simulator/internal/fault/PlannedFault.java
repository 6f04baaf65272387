package io.github.coinbasepro.simulator.internal.fault;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.RecordedRequest;

/**
 * A fault of some requests, until it has happened as often as planned, or is ended.
 */
public final class PlannedFault {

	private final Predicate<RecordedRequest> condition;

	private final Fault fault;

	private final int times;

	private final AtomicInteger hits = new AtomicInteger();

	private volatile boolean ended;

	public PlannedFault(Predicate<RecordedRequest> condition, int times, Fault fault) {
		this.condition = condition;
		this.times = times;
		this.fault = fault;
	}

	public Fault fault() {
		return this.fault;
	}

	public boolean isHiding() {
		return this.fault.unseen() != null;
	}

	public boolean strikes(RecordedRequest request) {
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

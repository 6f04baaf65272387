package io.github.coinbasepro.simulator.internal.fault;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.coinbasepro.simulator.RecordedRequest;

/**
 * What is to go wrong, in the order in which the test has said it.
 */
public final class FaultScript {

	private final List<PlannedFault> incidents = new CopyOnWriteArrayList<>();

	private volatile Duration clockOffset = Duration.ZERO;

	/**
	 * Creates a script in which nothing goes wrong.
	 */
	public FaultScript() {
	}

	/**
	 * Decide about a request: the first thing that is to go wrong with it does, and an
	 * order that it places may be hidden besides.
	 * @param request the request
	 * @return what goes wrong
	 */
	public Fault decide(RecordedRequest request) {
		if (this.incidents.isEmpty()) {
			return Fault.NONE;
		}
		Fault fault = strike(request, false);
		Fault hiding = strike(request, true);
		return hiding.isNone() ? fault : fault.hiding(hiding.unseen());
	}

	private Fault strike(RecordedRequest request, boolean hiding) {
		for (PlannedFault incident : this.incidents) {
			if (incident.isHiding() == hiding && incident.strikes(request)) {
				if (incident.isOver()) {
					this.incidents.remove(incident);
				}
				return incident.fault();
			}
		}
		return Fault.NONE;
	}

	/**
	 * Shift a clock as the script says at the time.
	 * @param clock the clock
	 * @return a clock that is ahead of the other, or behind
	 */
	public InstantSource shifted(InstantSource clock) {
		return () -> clock.instant().plus(this.clockOffset);
	}

	public void shiftClock(Duration offset) {
		this.clockOffset = offset;
	}

	void add(PlannedFault incident) {
		this.incidents.add(incident);
	}

	public void clear() {
		this.incidents.forEach(PlannedFault::end);
		this.incidents.clear();
		this.clockOffset = Duration.ZERO;
	}

	public List<PlannedFault> pending() {
		return this.incidents.stream().filter((incident) -> !incident.isOver()).toList();
	}

}

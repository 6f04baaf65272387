package io.github.coinbasepro.simulator.internal.fault;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.simulator.RecordedRequest;

/**
 * What has been said so far: which requests, how often, and what is known of what goes
 * wrong.
 *
 * @param script where it ends up
 * @param times how often it happens
 * @param condition which requests it happens to
 * @param fault what goes wrong
 */
public record Sentence(FaultScript script, int times, Predicate<RecordedRequest> condition, Fault fault) {

	public Sentence when(Predicate<RecordedRequest> further) {
		return new Sentence(this.script, this.times, this.condition.and(further), this.fault);
	}

	public Sentence with(UnaryOperator<Fault> change) {
		return new Sentence(this.script, this.times, this.condition, change.apply(this.fault));
	}

	public PlannedFault answer(Substitute substitute) {
		return with((fault) -> fault.answering(substitute)).end();
	}

	public PlannedFault deliver(Delivery delivery) {
		return with((fault) -> fault.delivering(delivery, Pause.NONE)).end();
	}

	public PlannedFault end() {
		PlannedFault incident = new PlannedFault(this.condition, this.times, this.fault);
		this.script.add(incident);
		return incident;
	}

}

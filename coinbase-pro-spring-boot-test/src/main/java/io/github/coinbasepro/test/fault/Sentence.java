package io.github.coinbasepro.test.fault;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.test.request.RecordedRequest;

/**
 * What has been said so far: which requests, how often, and what is known of what goes
 * wrong.
 *
 * @param script where it ends up
 * @param times how often it happens
 * @param condition which requests it happens to
 * @param fault what goes wrong
 */
record Sentence(FaultScript script, int times, Predicate<RecordedRequest> condition, Fault fault) {

	Sentence when(Predicate<RecordedRequest> further) {
		return new Sentence(this.script, this.times, this.condition.and(further), this.fault);
	}

	Sentence with(UnaryOperator<Fault> change) {
		return new Sentence(this.script, this.times, this.condition, change.apply(this.fault));
	}

	Incident answer(Substitute substitute) {
		return with((fault) -> fault.answering(substitute)).end();
	}

	Incident deliver(Delivery delivery) {
		return with((fault) -> fault.delivering(delivery, Pause.NONE)).end();
	}

	Incident end() {
		Incident incident = new Incident(this.condition, this.times, this.fault);
		this.script.add(incident);
		return incident;
	}

}

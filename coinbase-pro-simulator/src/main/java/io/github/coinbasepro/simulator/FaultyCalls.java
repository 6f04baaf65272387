package io.github.coinbasepro.simulator;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.internal.fault.Delivery;
import io.github.coinbasepro.simulator.internal.fault.Fault;
import io.github.coinbasepro.simulator.internal.fault.FaultScript;
import io.github.coinbasepro.simulator.internal.fault.Pause;
import io.github.coinbasepro.simulator.internal.fault.Sentence;
import io.github.coinbasepro.simulator.internal.fault.Substitute;
import io.github.coinbasepro.simulator.internal.request.RouteNames;

/**
 * A sentence that says which requests something happens to, and what. What speaks of
 * <em>the answer</em> lets the exchange carry the request out first; what speaks of
 * <em>the request</em> does not, nor does what is only answered.
 */
public final class FaultyCalls extends FaultyAnswers {

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	private final Sentence sentence;

	private final RouteNames routes;

	FaultyCalls(FaultScript script, RouteNames routes, int times, Predicate<RecordedRequest> condition) {
		this(new Sentence(script, times, condition, Fault.NONE), routes);
	}

	private FaultyCalls(Sentence sentence, RouteNames routes) {
		super(sentence.with((fault) -> fault.carriedOut(false)));
		this.sentence = sentence;
		this.routes = routes;
	}

	/**
	 * Only requests of a route.
	 * @param method the method, in upper case
	 * @param template the template of the path, such as {@code /orders/{id}}
	 * @return the sentence
	 * @throws IllegalArgumentException if the exchange has no such route
	 */
	public FaultyCalls of(String method, String template) {
		String normalized = this.routes.requireRoute(method, template);
		return when((request) -> request.method().equals(method) && normalized.equals(request.template()));
	}

	/**
	 * Only requests that meet a condition.
	 * @param condition the condition; asked on the threads of the server
	 * @return the sentence
	 */
	public FaultyCalls when(Predicate<RecordedRequest> condition) {
		return new FaultyCalls(this.sentence.when(condition), this.routes);
	}

	/**
	 * Let whatever follows happen late, after the exchange has decided.
	 * @param delay how late, in real time
	 * @return the sentence
	 */
	public FaultyCalls late(Duration delay) {
		return new FaultyCalls(this.sentence.with((fault) -> fault.after(Pause.of(delay))), this.routes);
	}

	/**
	 * Let whatever follows happen when a gate is opened, after the exchange has decided.
	 * @param gate the gate
	 * @return the sentence
	 */
	public FaultyCalls late(Gate gate) {
		return new FaultyCalls(this.sentence.with((fault) -> fault.after(gate.passage())), this.routes);
	}

	/**
	 * Let the exchange carry the request out, whatever it is answered with.
	 * @return the end of the sentence
	 */
	public FaultyAnswers carriedOut() {
		return new FaultyAnswers(this.sentence);
	}

	/**
	 * Close the connection before the exchange has seen the request.
	 * @return what happens
	 */
	public Incident loseTheRequest() {
		return new Incident(ignored().deliver(Delivery.CLOSE));
	}

	/**
	 * Reset the connection before the exchange has seen the request.
	 * @return what happens
	 */
	public Incident resetTheRequest() {
		return new Incident(ignored().deliver(Delivery.RESET));
	}

	/**
	 * Keep the connection, do nothing and say nothing, as an exchange that goes down
	 * slowly.
	 * @return what happens
	 */
	public Incident swallowTheRequest() {
		return new Incident(ignored().deliver(Delivery.NOTHING));
	}

	/**
	 * Hold the request up before the exchange sees it.
	 * @return lets it go on
	 */
	public Gate holdTheRequest() {
		Gate gate = new Gate();
		this.sentence.with((fault) -> fault.before(gate.passage())).end();
		return gate;
	}

	/**
	 * Let the exchange see the request late.
	 * @param delay how late, in real time
	 * @return what happens
	 */
	public Incident delayTheRequest(Duration delay) {
		return new Incident(this.sentence.with((fault) -> fault.before(Pause.of(delay))).end());
	}

	/**
	 * Carry the request out and close the connection without an answer.
	 * @return what happens
	 */
	public Incident loseTheAnswer() {
		return new Incident(this.sentence.deliver(Delivery.CLOSE));
	}

	/**
	 * Carry the request out and reset the connection without an answer.
	 * @return what happens
	 */
	public Incident resetTheAnswer() {
		return new Incident(this.sentence.deliver(Delivery.RESET));
	}

	/**
	 * Carry the request out, keep the connection and say nothing.
	 * @return what happens
	 */
	public Incident withholdTheAnswer() {
		return new Incident(this.sentence.deliver(Delivery.NOTHING));
	}

	/**
	 * Carry the request out and hold the answer up.
	 * @return lets it go on
	 */
	public Gate holdTheAnswer() {
		Gate gate = new Gate();
		late(gate).sentence.end();
		return gate;
	}

	/**
	 * Carry the request out and answer late.
	 * @param delay how late, in real time
	 * @return what happens
	 */
	public Incident delayTheAnswer(Duration delay) {
		return new Incident(late(delay).sentence.end());
	}

	/**
	 * Carry the request out and close the connection in the middle of the body.
	 * @return what happens
	 */
	public Incident cutTheAnswer() {
		return new Incident(this.sentence.deliver(Delivery.HALF));
	}

	/**
	 * Carry the request out and stop in the middle of the body.
	 * @return lets the rest go out
	 */
	public Gate stallTheAnswer() {
		Gate gate = new Gate();
		this.sentence.with((fault) -> fault.delivering(Delivery.HALVES, gate.passage())).end();
		return gate;
	}

	/**
	 * Carry the request out and send the body byte by byte.
	 * @param perByte how long each byte takes, in real time
	 * @return what happens
	 */
	public Incident dripTheAnswer(Duration perByte) {
		return new Incident(this.sentence.with((fault) -> fault.delivering(Delivery.BYTES, Pause.of(perByte))).end());
	}

	/**
	 * Carry the request out and answer 200 with another body.
	 * @param body the body
	 * @return what happens
	 */
	public Incident replaceTheAnswer(String body) {
		return new Incident(this.sentence.answer(Substitute.json(body)));
	}

	/**
	 * Carry the request out and answer 200 with what is no JSON.
	 * @return what happens
	 */
	public Incident garbleTheAnswer() {
		return replaceTheAnswer("\u0000\u0001}not json{");
	}

	/**
	 * Carry the request out and answer 200 with an empty body.
	 * @return what happens
	 */
	public Incident emptyTheAnswer() {
		return replaceTheAnswer("");
	}

	/**
	 * Carry the request out and answer with the answer of another call, which is the
	 * time.
	 * @return what happens
	 */
	public Incident swapTheAnswer() {
		return replaceTheAnswer(TIME);
	}

	/**
	 * Hide an order that is placed from those who ask for it, by its id or by that of the
	 * client. Other faults of the same request happen besides.
	 * @param looks how many times it is not found, at least 1
	 * @return what happens
	 */
	public Incident hideTheOrder(int looks) {
		if (looks < 1) {
			throw new IllegalArgumentException("An order must be hidden at least once, not " + looks + " times");
		}
		return new Incident(this.sentence.with((fault) -> fault.hiding(() -> {
			AtomicInteger left = new AtomicInteger(looks);
			return () -> left.getAndDecrement() > 0;
		})).end());
	}

	/**
	 * Hide an order that is placed from those who ask for it. Other faults of the same
	 * request happen besides.
	 * @return shows it
	 */
	public Gate hideTheOrder() {
		Gate gate = new Gate();
		this.sentence.with((fault) -> fault.hiding(() -> () -> !gate.isOpen())).end();
		return gate;
	}

	private Sentence ignored() {
		return this.sentence.with((fault) -> fault.carriedOut(false));
	}

}

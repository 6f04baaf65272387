package io.github.coinbasepro.fault;

import java.time.Duration;
import java.util.Map;

/**
 * What goes wrong with a request: whether the exchange carries it out all the same, how
 * long the answer takes, and what becomes of it on the wire.
 *
 * @param name what it is called in reports
 * @param takesEffect whether the exchange carries the request out
 * @param delay how long to wait before anything goes out
 * @param wire what goes out
 */
public record Fault(String name, boolean takesEffect, Duration delay, Wire wire) {

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	/**
	 * Nothing goes wrong.
	 * @return the fault that is none
	 */
	public static Fault none() {
		return new Fault("none", true, Duration.ZERO, new Wire.Faithful());
	}

	/**
	 * Answers with a status and a message instead of carrying the request out.
	 * @param status the status
	 * @param message the message
	 * @return the fault
	 */
	public static Fault status(int status, String message) {
		return status(status, "{\"message\":\"" + message + "\"}", FakeAnswer.JSON, Map.of());
	}

	/**
	 * Answers with a status instead of carrying the request out.
	 * @param status the status
	 * @param body the body
	 * @param contentType the content type; empty for no such header
	 * @param headers further headers, such as {@code Retry-After}
	 * @return the fault
	 */
	public static Fault status(int status, String body, String contentType, Map<String, String> headers) {
		return without("status " + status, new FakeAnswer(status, contentType, headers, body));
	}

	/**
	 * Answers with a page, as the network in front of the exchange does, instead of
	 * carrying the request out.
	 * @param status the status
	 * @return the fault
	 */
	public static Fault html(int status) {
		String page = "<!DOCTYPE html><html><body><h1>" + status + "</h1>cloudflare</body></html>";
		return without("html " + status, new FakeAnswer(status, "text/html; charset=UTF-8", Map.of(), page));
	}

	/**
	 * Sends the caller elsewhere instead of carrying the request out.
	 * @param location where to
	 * @return the fault
	 */
	public static Fault redirect(String location) {
		return without("redirect", new FakeAnswer(302, "", Map.of("Location", location), ""));
	}

	/**
	 * Answers late. The request takes effect at once.
	 * @param delay how late
	 * @return the fault
	 */
	public static Fault delay(Duration delay) {
		return new Fault("delay", true, delay, new Wire.Faithful());
	}

	/**
	 * Carries the request out and never answers.
	 * @return the fault
	 */
	public static Fault silence() {
		return new Fault("silence", true, Duration.ZERO, new Wire.Silent());
	}

	/**
	 * Closes the connection before the request has any effect.
	 * @return the fault
	 */
	public static Fault dropBefore() {
		return new Fault("drop before", false, Duration.ZERO, new Wire.Cut(false));
	}

	/**
	 * Carries the request out, then closes the connection without an answer.
	 * @return the fault
	 */
	public static Fault dropAfter() {
		return new Fault("drop after", true, Duration.ZERO, new Wire.Cut(false));
	}

	/**
	 * Carries the request out, then resets the connection without an answer.
	 * @return the fault
	 */
	public static Fault resetAfter() {
		return new Fault("reset after", true, Duration.ZERO, new Wire.Cut(true));
	}

	/**
	 * Carries the request out and closes the connection in the middle of the body.
	 * @return the fault
	 */
	public static Fault truncate() {
		return new Fault("truncate", true, Duration.ZERO, new Wire.Truncated());
	}

	/**
	 * Carries the request out and sends the body byte by byte.
	 * @param perByte how long each byte takes
	 * @return the fault
	 */
	public static Fault drip(Duration perByte) {
		return new Fault("drip", true, Duration.ZERO, new Wire.Dripping(perByte));
	}

	/**
	 * Carries the request out and answers with what is no JSON.
	 * @return the fault
	 */
	public static Fault garbage() {
		return instead("garbage", "\u0000\u0001}not json{");
	}

	/**
	 * Carries the request out and answers with nothing.
	 * @return the fault
	 */
	public static Fault empty200() {
		return instead("empty 200", "");
	}

	/**
	 * Carries the request out and answers with {@code null}.
	 * @return the fault
	 */
	public static Fault null200() {
		return instead("null 200", "null");
	}

	/**
	 * Carries the request out and answers with an error that says it is none.
	 * @return the fault
	 */
	public static Fault messageWith200() {
		return instead("message with 200", "{\"message\":\"Internal server error\"}");
	}

	/**
	 * Carries the request out and answers with the answer to another question, which is
	 * the time.
	 * @return the fault
	 */
	public static Fault anotherBody() {
		return instead("another body", TIME);
	}

	/**
	 * Returns this fault after the exchange has carried the request out.
	 * @return the fault
	 */
	public Fault takingEffect() {
		return new Fault(this.name + ", carried out", true, this.delay, this.wire);
	}

	/**
	 * Returns this fault without the request being carried out. One that would have
	 * passed on the exchange's answer answers that nothing was found.
	 * @return the fault
	 */
	public Fault withoutEffect() {
		return new Fault(this.name + ", not carried out", false, this.delay, this.wire);
	}

	/**
	 * Returns this fault, later.
	 * @param delay how long to wait before anything goes out
	 * @return the fault
	 */
	public Fault delayed(Duration delay) {
		return new Fault(this.name + ", late", this.takesEffect, delay, this.wire);
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static Fault instead(String name, String body) {
		return new Fault(name, true, Duration.ZERO, new Wire.Instead(FakeAnswer.json(body)));
	}

	private static Fault without(String name, FakeAnswer answer) {
		return new Fault(name, false, Duration.ZERO, new Wire.Instead(answer));
	}

}

package io.github.coinbasepro.simulator;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.fault.Sentence;
import io.github.coinbasepro.simulator.internal.fault.Substitute;
import tools.jackson.databind.json.JsonMapper;

/**
 * The end of a sentence that says what requests are answered with. They are not carried
 * out, unless {@link FaultyCalls#carriedOut()} went before.
 */
public class FaultyAnswers {

	private final Map<String, String> headers = new LinkedHashMap<>();

	private final Sentence sentence;

	FaultyAnswers(Sentence sentence) {
		this.sentence = sentence;
	}

	/**
	 * Add a header to the answer that follows.
	 * @param name its name, such as {@code Retry-After}
	 * @param value its value
	 * @return the sentence
	 */
	public FaultyAnswers withHeader(String name, String value) {
		this.headers.put(name, value);
		return this;
	}

	/**
	 * Answer with a status and a message in the exchange's form.
	 * @param status the status, such as 503
	 * @param message the message
	 * @return what happens
	 */
	public Incident answer(int status, String message) {
		return answer(status, Substitute.JSON, JsonMapper.shared().writeValueAsString(Map.of("message", message)));
	}

	/**
	 * Answer with a status and a body.
	 * @param status the status, from 200
	 * @param contentType the content type, empty for no such header
	 * @param body the body
	 * @return what happens
	 */
	public Incident answer(int status, String contentType, String body) {
		if (status < 200 || status > 999) {
			throw new IllegalArgumentException("An answer has a status from 200 to 999, not " + status);
		}
		return new Incident(this.sentence.answer(new Substitute(status, contentType, Map.copyOf(this.headers), body)));
	}

	/**
	 * Answer with the page that the network in front of the exchange answers with.
	 * @param status the status, such as 502 or 520
	 * @return what happens
	 */
	public Incident answerHtml(int status) {
		return answer(status, "text/html; charset=UTF-8", "<!DOCTYPE html><html><head><title>" + status
				+ "</title></head><body><h1>Error " + status + "</h1><p>cloudflare</p></body></html>");
	}

	/**
	 * Answer with 429, whatever the limits say.
	 * @return what happens
	 */
	public Incident exceedTheRateLimit() {
		return answer(429, "Rate limit exceeded");
	}

	/**
	 * Answer with 503, as while the exchange is being worked on.
	 * @return what happens
	 */
	public Incident beUnderMaintenance() {
		return answer(503, "Service Unavailable");
	}

	/**
	 * Send the caller elsewhere.
	 * @param location where to
	 * @return what happens
	 */
	public Incident redirect(URI location) {
		withHeader("Location", location.toString());
		return answer(302, "", "");
	}

}

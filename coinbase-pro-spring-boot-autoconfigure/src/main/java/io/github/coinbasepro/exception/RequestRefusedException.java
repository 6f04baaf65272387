package io.github.coinbasepro.exception;

import org.jspecify.annotations.Nullable;

/**
 * The exchange, or the network in front of it, answered with an error. The
 * {@link #outcome() outcome} is {@link Outcome#REFUSED} only if the answer has the form
 * of the exchange's own errors.
 */
@SuppressWarnings("serial")
public class RequestRefusedException extends CoinbaseProException {

	private final int status;

	private final String exchangeMessage;

	private final @Nullable String requestId;

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 * @param outcome the outcome of the call
	 * @param retryable whether the same call may succeed later
	 */
	protected RequestRefusedException(Refusal refusal, Outcome outcome, boolean retryable) {
		this(refusal, outcome, retryable, "");
	}

	/**
	 * Creates an exception with a hint.
	 * @param refusal the answer of the exchange
	 * @param outcome the outcome of the call
	 * @param retryable whether the same call may succeed later
	 * @param hint a hint for the message; empty for none
	 */
	protected RequestRefusedException(Refusal refusal, Outcome outcome, boolean retryable, String hint) {
		super(refusal.call(), outcome, retryable, refusal + (hint.isEmpty() ? "" : "; " + hint), null);
		this.status = refusal.status();
		this.exchangeMessage = refusal.message();
		this.requestId = refusal.requestId();
	}

	/**
	 * Creates an exception for a refusal that repeating would not change.
	 * @param refusal the answer of the exchange
	 */
	public RequestRefusedException(Refusal refusal) {
		this(refusal, outcome(refusal), false);
	}

	static Outcome outcome(Refusal refusal) {
		return refusal.certain() ? Outcome.REFUSED : Outcome.UNKNOWN;
	}

	/**
	 * Returns the HTTP status of the answer.
	 * @return the status, 400 to 599
	 */
	public int status() {
		return this.status;
	}

	/**
	 * Returns what the exchange said, in its own words.
	 * @return the text, empty if the answer had none
	 */
	public String exchangeMessage() {
		return this.exchangeMessage;
	}

	/**
	 * Returns the id under which the exchange's front door logged the request
	 * ({@code CF-RAY}), for questions to its support.
	 * @return the id, or null if the answer had none
	 */
	public @Nullable String requestId() {
		return this.requestId;
	}

}

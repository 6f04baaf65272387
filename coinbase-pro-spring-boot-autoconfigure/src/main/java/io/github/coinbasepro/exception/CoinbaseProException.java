package io.github.coinbasepro.exception;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A call to the exchange that failed. Messages and fields never hold a header, a key or a
 * passphrase, and the cause is never an exception of the HTTP library, which would: it is
 * another exception of this package.
 */
@SuppressWarnings("serial")
public abstract class CoinbaseProException extends RuntimeException {

	private final FailedCall call;

	private final Outcome outcome;

	private final boolean retryable;

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param outcome the outcome of the call
	 * @param retryable whether the same call may succeed later without harm
	 * @param problem what happened
	 * @param cause another exception of this library, if one led to this
	 */
	protected CoinbaseProException(FailedCall call, Outcome outcome, boolean retryable, String problem,
			@Nullable CoinbaseProException cause) {
		super(call + ": " + problem + (problem.endsWith(call.origin()) ? "" : call.origin()), cause);
		this.call = call;
		this.outcome = outcome;
		this.retryable = retryable;
	}

	/**
	 * Creates an exception that an object of the application has caused.
	 * @param call the call that failed
	 * @param outcome the outcome of the call
	 * @param retryable whether the same call may succeed later without harm
	 * @param cause the failure, with the name of the object
	 */
	protected CoinbaseProException(FailedCall call, Outcome outcome, boolean retryable,
			ApplicationBeanException cause) {
		super(call + ": " + cause.getMessage(), cause);
		this.call = call;
		this.outcome = outcome;
		this.retryable = retryable;
	}

	/**
	 * Returns the call that failed.
	 * @return the call
	 */
	public FailedCall call() {
		return this.call;
	}

	/**
	 * Returns the outcome of the call.
	 * @return the outcome
	 */
	public Outcome outcome() {
		return this.outcome;
	}

	/**
	 * Returns whether the same call may succeed later and can be repeated without harm.
	 * @return true if it may be repeated
	 */
	public boolean isRetryable() {
		return this.retryable;
	}

	/**
	 * Returns the client order id, if the call was about an order of this client.
	 * @return the id, or null
	 */
	public @Nullable UUID clientOrderId() {
		return this.call.clientOrderId();
	}

}

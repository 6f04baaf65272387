package io.github.coinbasepro.exception;

import org.jspecify.annotations.Nullable;

/**
 * The request was not sent: nothing happened on the exchange.
 */
@SuppressWarnings("serial")
public class RequestNotSentException extends CoinbaseProException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param retryable whether the same call may succeed later
	 * @param problem what happened and what to do
	 */
	public RequestNotSentException(FailedCall call, boolean retryable, String problem) {
		this(call, retryable, problem, null);
	}

	/**
	 * Creates an exception with a cause.
	 * @param call the call that failed
	 * @param retryable whether the same call may succeed later
	 * @param problem what happened and what to do
	 * @param cause another exception of this library, if one led to this
	 */
	protected RequestNotSentException(FailedCall call, boolean retryable, String problem,
			@Nullable CoinbaseProException cause) {
		super(call, Outcome.NOT_SENT, retryable, problem, cause);
	}

	/**
	 * Creates an exception that an object of the application has caused.
	 * @param call the call that failed
	 * @param retryable whether the same call may succeed later
	 * @param cause the failure, with the name of the object
	 */
	public RequestNotSentException(FailedCall call, boolean retryable, ApplicationBeanException cause) {
		super(call, Outcome.NOT_SENT, retryable, cause);
	}

}

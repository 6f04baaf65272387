package io.github.coinbasepro.exception;

import org.jspecify.annotations.Nullable;

/**
 * The request was sent, and no answer came back.
 */
@SuppressWarnings("serial")
public class OutcomeUnknownException extends CoinbaseProException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param retryable whether the same call can be repeated without harm
	 * @param problem what happened
	 * @param cause another exception of this library, if one led to this
	 */
	public OutcomeUnknownException(FailedCall call, boolean retryable, String problem,
			@Nullable CoinbaseProException cause) {
		super(call, Outcome.UNKNOWN, retryable, problem, cause);
	}

	/**
	 * Creates an exception that an object of the application has caused.
	 * @param call the call that failed
	 * @param retryable whether the same call can be repeated without harm
	 * @param cause the failure, with the name of the object
	 */
	public OutcomeUnknownException(FailedCall call, boolean retryable, ApplicationBeanException cause) {
		super(call, Outcome.UNKNOWN, retryable, cause);
	}

}

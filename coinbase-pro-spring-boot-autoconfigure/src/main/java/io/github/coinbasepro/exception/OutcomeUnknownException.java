package io.github.coinbasepro.exception;

import org.jspecify.annotations.Nullable;

/**
 * The request went out and no answer came back.
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
	 * Creates an exception for what something of the application has caused.
	 * @param call the call that failed
	 * @param retryable whether the same call can be repeated without harm
	 * @param cause names what failed
	 */
	public OutcomeUnknownException(FailedCall call, boolean retryable, ApplicationBeanException cause) {
		super(call, Outcome.UNKNOWN, retryable, cause);
	}

}

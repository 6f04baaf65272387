package io.github.coinbasepro.exception;

/**
 * The request never left: nothing happened on the exchange.
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
		super(call, Outcome.NOT_SENT, retryable, problem, null);
	}

	/**
	 * Creates an exception for what something of the application has caused.
	 * @param call the call that failed
	 * @param retryable whether the same call may succeed later
	 * @param cause names what failed
	 */
	public RequestNotSentException(FailedCall call, boolean retryable, ApplicationBeanException cause) {
		super(call, Outcome.NOT_SENT, retryable, cause);
	}

}

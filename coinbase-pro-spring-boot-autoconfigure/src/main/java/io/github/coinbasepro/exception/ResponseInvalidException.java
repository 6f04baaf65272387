package io.github.coinbasepro.exception;

/**
 * The exchange answered, but the answer cannot be used.
 */
@SuppressWarnings("serial")
public class ResponseInvalidException extends CoinbaseProException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what is wrong with the answer
	 */
	protected ResponseInvalidException(FailedCall call, String problem) {
		this(call, Outcome.ACCEPTED, problem);
	}

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param outcome the outcome of the call
	 * @param problem what is wrong with the answer
	 */
	protected ResponseInvalidException(FailedCall call, Outcome outcome, String problem) {
		super(call, outcome, false, problem, null);
	}

}

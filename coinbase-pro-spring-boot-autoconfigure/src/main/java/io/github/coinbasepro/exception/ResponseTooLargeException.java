package io.github.coinbasepro.exception;

/**
 * The answer is larger than the route allows.
 */
@SuppressWarnings("serial")
public class ResponseTooLargeException extends ResponseInvalidException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what is wrong with the answer
	 */
	public ResponseTooLargeException(FailedCall call, String problem) {
		super(call, problem);
	}

}

package io.github.coinbasepro.exception;

/**
 * The answer is not what the route answers with: not JSON, a field missing, a number out
 * of bounds.
 */
@SuppressWarnings("serial")
public class ResponseFormatException extends ResponseInvalidException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what is wrong with the answer
	 */
	public ResponseFormatException(FailedCall call, String problem) {
		super(call, problem);
	}

}

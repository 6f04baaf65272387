package io.github.coinbasepro.exception;

/**
 * The answer is empty where the route answers with something.
 */
@SuppressWarnings("serial")
public class EmptyResponseException extends ResponseInvalidException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what is wrong with the answer
	 */
	public EmptyResponseException(FailedCall call, String problem) {
		super(call, problem);
	}

}

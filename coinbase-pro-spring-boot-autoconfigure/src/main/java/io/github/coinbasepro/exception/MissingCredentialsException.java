package io.github.coinbasepro.exception;

/**
 * A private call was made by a client that has no credentials.
 */
@SuppressWarnings("serial")
public class MissingCredentialsException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public MissingCredentialsException(FailedCall call, String problem) {
		super(call, false, problem);
	}

}

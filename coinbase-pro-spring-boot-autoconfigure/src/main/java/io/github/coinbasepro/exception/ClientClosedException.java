package io.github.coinbasepro.exception;

/**
 * The client is closed.
 */
@SuppressWarnings("serial")
public class ClientClosedException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public ClientClosedException(FailedCall call, String problem) {
		super(call, false, problem);
	}

}

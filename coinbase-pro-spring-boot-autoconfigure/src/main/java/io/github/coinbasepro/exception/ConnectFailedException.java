package io.github.coinbasepro.exception;

/**
 * No connection could be made: name, address, proxy or TLS.
 */
@SuppressWarnings("serial")
public class ConnectFailedException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public ConnectFailedException(FailedCall call, String problem) {
		super(call, true, problem);
	}

}

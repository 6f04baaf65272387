package io.github.coinbasepro.exception;

/**
 * No connection of the pool became free in time.
 */
@SuppressWarnings("serial")
public class PoolExhaustedException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public PoolExhaustedException(FailedCall call, String problem) {
		super(call, true, problem);
	}

}

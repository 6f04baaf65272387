package io.github.coinbasepro.exception;

/**
 * Too many calls wait for the rate limit already.
 */
@SuppressWarnings("serial")
public class RateLimiterQueueFullException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public RateLimiterQueueFullException(FailedCall call, String problem) {
		super(call, true, problem);
	}

}

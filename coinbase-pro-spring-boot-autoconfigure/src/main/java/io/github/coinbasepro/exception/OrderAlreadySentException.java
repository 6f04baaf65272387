package io.github.coinbasepro.exception;

/**
 * This order was sent before, or is being sent, and was not sent again. The outcome is
 * {@link Outcome#UNKNOWN}: the order may exist. Look it up by its {@link #clientOrderId()
 * client order id}.
 */
@SuppressWarnings("serial")
public class OrderAlreadySentException extends OrderOutcomeUnknownException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened
	 */
	public OrderAlreadySentException(FailedCall call, String problem) {
		super(call, problem, null);
	}

}

package io.github.coinbasepro.exception;

/**
 * This order went out before, or is on its way: it is not sent a second time. What became
 * of it tells a look at its {@link #clientOrderId() client order id}.
 */
@SuppressWarnings("serial")
public class OrderAlreadySentException extends RequestNotSentException {

	/**
	 * Creates an exception.
	 * @param call the call that failed
	 * @param problem what happened and what to do
	 */
	public OrderAlreadySentException(FailedCall call, String problem) {
		super(call, false, problem);
	}

}

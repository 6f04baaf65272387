package io.github.coinbasepro.exception;

/**
 * The order is already filled or cancelled.
 */
@SuppressWarnings("serial")
public class OrderDoneException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public OrderDoneException(Refusal refusal) {
		super(refusal);
	}

}

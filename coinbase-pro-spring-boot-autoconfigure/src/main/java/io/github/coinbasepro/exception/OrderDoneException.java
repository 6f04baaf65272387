package io.github.coinbasepro.exception;

/**
 * The order is already filled or cancelled.
 */
@SuppressWarnings("serial")
public class OrderDoneException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public OrderDoneException(Refusal refusal) {
		super(refusal);
	}

}

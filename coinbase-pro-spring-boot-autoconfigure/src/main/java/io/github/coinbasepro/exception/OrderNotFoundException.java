package io.github.coinbasepro.exception;

/**
 * There is no such order. An order that was cancelled before it filled at all is
 * forgotten by the exchange.
 */
@SuppressWarnings("serial")
public class OrderNotFoundException extends NotFoundException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public OrderNotFoundException(Refusal refusal) {
		super(refusal);
	}

}

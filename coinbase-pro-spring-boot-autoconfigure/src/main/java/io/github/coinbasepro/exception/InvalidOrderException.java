package io.github.coinbasepro.exception;

/**
 * The order breaks a rule of its product: a size, a price or a combination.
 */
@SuppressWarnings("serial")
public class InvalidOrderException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public InvalidOrderException(Refusal refusal) {
		super(refusal);
	}

}

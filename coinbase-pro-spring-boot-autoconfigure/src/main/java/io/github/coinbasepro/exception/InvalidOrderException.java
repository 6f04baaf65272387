package io.github.coinbasepro.exception;

/**
 * The order breaks a rule of its product: a size, a price or a combination.
 */
@SuppressWarnings("serial")
public class InvalidOrderException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public InvalidOrderException(Refusal refusal) {
		super(refusal);
	}

}

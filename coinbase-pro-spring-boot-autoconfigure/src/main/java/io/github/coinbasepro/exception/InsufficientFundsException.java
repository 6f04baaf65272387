package io.github.coinbasepro.exception;

/**
 * The account does not hold what the order or transfer needs.
 */
@SuppressWarnings("serial")
public class InsufficientFundsException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public InsufficientFundsException(Refusal refusal) {
		super(refusal);
	}

}

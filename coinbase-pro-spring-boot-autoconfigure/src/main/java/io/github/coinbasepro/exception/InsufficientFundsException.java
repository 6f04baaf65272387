package io.github.coinbasepro.exception;

/**
 * The account does not hold what the order or transfer needs.
 */
@SuppressWarnings("serial")
public class InsufficientFundsException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public InsufficientFundsException(Refusal refusal) {
		super(refusal);
	}

}

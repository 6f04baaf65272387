package io.github.coinbasepro.exception;

/**
 * The exchange does not accept a deposit or withdrawal with these parameters.
 */
@SuppressWarnings("serial")
public class InvalidTransferException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public InvalidTransferException(Refusal refusal) {
		super(refusal);
	}

}

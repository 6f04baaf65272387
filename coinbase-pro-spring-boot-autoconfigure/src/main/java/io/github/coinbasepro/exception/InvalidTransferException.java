package io.github.coinbasepro.exception;

/**
 * The exchange does not take a deposit or withdrawal like this.
 */
@SuppressWarnings("serial")
public class InvalidTransferException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public InvalidTransferException(Refusal refusal) {
		super(refusal);
	}

}

package io.github.coinbasepro.exception;

/**
 * The resource does not exist, or belongs to another profile.
 */
@SuppressWarnings("serial")
public class NotFoundException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public NotFoundException(Refusal refusal) {
		super(refusal);
	}

}

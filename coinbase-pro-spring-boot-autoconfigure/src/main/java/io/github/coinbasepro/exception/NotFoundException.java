package io.github.coinbasepro.exception;

/**
 * There is nothing under that id.
 */
@SuppressWarnings("serial")
public class NotFoundException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public NotFoundException(Refusal refusal) {
		super(refusal);
	}

}

package io.github.coinbasepro.exception;

/**
 * The key lacks the permission for the call, or comes from an address that it is not open
 * to.
 */
@SuppressWarnings("serial")
public class PermissionDeniedException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public PermissionDeniedException(Refusal refusal) {
		super(refusal);
	}

}

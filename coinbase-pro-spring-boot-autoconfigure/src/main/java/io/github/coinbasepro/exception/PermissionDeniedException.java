package io.github.coinbasepro.exception;

/**
 * The key lacks the permission for the call, or comes from an address that it is not open
 * to.
 */
@SuppressWarnings("serial")
public class PermissionDeniedException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public PermissionDeniedException(Refusal refusal) {
		super(refusal);
	}

}

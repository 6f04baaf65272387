package io.github.coinbasepro.exception;

/**
 * The signature was not accepted: the secret does not belong to the key.
 */
@SuppressWarnings("serial")
public class InvalidSignatureException extends AuthenticationException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public InvalidSignatureException(Refusal refusal) {
		super(refusal);
	}

}

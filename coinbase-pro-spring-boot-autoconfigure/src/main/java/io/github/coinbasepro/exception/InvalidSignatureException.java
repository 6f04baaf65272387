package io.github.coinbasepro.exception;

/**
 * The signature was not accepted: the secret does not belong to the key.
 */
@SuppressWarnings("serial")
public class InvalidSignatureException extends AuthenticationException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public InvalidSignatureException(Refusal refusal) {
		super(refusal);
	}

}

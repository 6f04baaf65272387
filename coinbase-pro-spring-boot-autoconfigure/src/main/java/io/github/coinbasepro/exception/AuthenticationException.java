package io.github.coinbasepro.exception;

/**
 * The key, the passphrase or the signature was not accepted.
 */
@SuppressWarnings("serial")
public class AuthenticationException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public AuthenticationException(Refusal refusal) {
		super(refusal);
	}

	/**
	 * Creates an exception with a hint.
	 * @param refusal the answer of the exchange
	 * @param hint a hint for the message
	 */
	protected AuthenticationException(Refusal refusal, String hint) {
		super(refusal, Outcome.REFUSED, false, hint);
	}

}

package io.github.coinbasepro.exception;

/**
 * The key, the passphrase or the signature was not accepted.
 */
@SuppressWarnings("serial")
public class AuthenticationException extends RequestRefusedException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public AuthenticationException(Refusal refusal) {
		super(refusal);
	}

	/**
	 * Creates an exception with a hint.
	 * @param refusal what the exchange answered
	 * @param hint what to look at, added to the message
	 */
	protected AuthenticationException(Refusal refusal, String hint) {
		super(refusal, Outcome.REFUSED, false, hint);
	}

}

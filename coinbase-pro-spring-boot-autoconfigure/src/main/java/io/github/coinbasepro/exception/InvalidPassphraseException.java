package io.github.coinbasepro.exception;

/**
 * The passphrase does not belong to the key.
 */
@SuppressWarnings("serial")
public class InvalidPassphraseException extends AuthenticationException {

	/**
	 * Creates an exception.
	 * @param refusal what the exchange answered
	 */
	public InvalidPassphraseException(Refusal refusal) {
		super(refusal);
	}

}

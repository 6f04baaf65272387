package io.github.coinbasepro.exception;

/**
 * The passphrase does not belong to the key.
 */
@SuppressWarnings("serial")
public class InvalidPassphraseException extends AuthenticationException {

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public InvalidPassphraseException(Refusal refusal) {
		super(refusal);
	}

}

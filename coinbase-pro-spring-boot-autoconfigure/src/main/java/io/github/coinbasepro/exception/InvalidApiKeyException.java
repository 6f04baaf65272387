package io.github.coinbasepro.exception;

/**
 * The exchange does not know the key: it is wrong, deleted, or of another environment.
 */
@SuppressWarnings("serial")
public class InvalidApiKeyException extends AuthenticationException {

	private static final String HINT = "production and the sandbox have keys of their own: check that the key belongs to this host";

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 */
	public InvalidApiKeyException(Refusal refusal) {
		super(refusal, HINT);
	}

}

package io.github.coinbasepro.autoconfigure;

/**
 * A property of the client is out of range.
 */
class InvalidPropertyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidPropertyException(IllegalArgumentException cause) {
		super("The Coinbase Pro client cannot be built: " + cause.getMessage(), cause);
	}

}

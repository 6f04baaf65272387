package io.github.coinbasepro.autoconfigure;

/**
 * A client that has a name cannot be built.
 */
@SuppressWarnings("serial")
class NamedClientException extends RuntimeException {

	private final String name;

	NamedClientException(String name, RuntimeException cause) {
		super("The Coinbase Pro client '" + name + "' cannot be built", cause);
		this.name = name;
	}

	String name() {
		return this.name;
	}

}

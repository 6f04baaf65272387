package io.github.coinbasepro.autoconfigure;

/**
 * Properties with which no client is configured. The message never shows a value.
 */
@SuppressWarnings("serial")
class RefusedPropertiesException extends RuntimeException {

	private final String action;

	RefusedPropertiesException(String description, String action) {
		super(description);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}

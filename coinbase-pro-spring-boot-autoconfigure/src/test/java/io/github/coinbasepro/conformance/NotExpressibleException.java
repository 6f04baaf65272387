package io.github.coinbasepro.conformance;

/**
 * Our types have no way to say what was to be said.
 */
@SuppressWarnings("serial")
final class NotExpressibleException extends RuntimeException {

	NotExpressibleException(String reason) {
		super(reason);
	}

}

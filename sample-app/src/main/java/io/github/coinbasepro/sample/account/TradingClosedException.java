package io.github.coinbasepro.sample.account;

/**
 * An order that this desk does not send, by its own configuration.
 */
@SuppressWarnings("serial")
public final class TradingClosedException extends RuntimeException {

	TradingClosedException(String reason) {
		super(reason);
	}

}

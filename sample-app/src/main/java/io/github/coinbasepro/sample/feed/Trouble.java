package io.github.coinbasepro.sample.feed;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.RequestRefusedException;

/**
 * What went wrong, in words for the page.
 */
public final class Trouble {

	/**
	 * What to do where the account needs a key and there is none.
	 */
	public static final String NO_KEY = "No API key: set COINBASE_PRO_KEY, COINBASE_PRO_SECRET and COINBASE_PRO_PASSPHRASE "
			+ "to see the account and to trade.";

	private Trouble() {
	}

	static String of(Throwable failure) {
		if (failure instanceof MissingCredentialsException) {
			return NO_KEY;
		}
		if (failure instanceof AuthenticationException refusal) {
			return "The exchange refused the API key: " + refusal.exchangeMessage();
		}
		if (failure instanceof RequestRefusedException refusal && refusal.status() < 500) {
			return "The exchange refused (" + refusal.status() + "): " + refusal.exchangeMessage();
		}
		return "Exchange unreachable: " + failure.getMessage();
	}

}

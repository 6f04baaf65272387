package io.github.coinbasepro.sample.feed;

import java.util.concurrent.TimeoutException;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.exception.RequestRefusedException;

/**
 * What went wrong, in a few words for the page.
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
		if (failure instanceof PermissionSwitchedOffException) {
			return "Reading the account needs view in coinbase.pro.permissions";
		}
		if (failure instanceof RequestRefusedException refusal) {
			return (refusal.status() < 500) ? "Refused (" + refusal.status() + "): " + refusal.exchangeMessage()
					: "Exchange out of order (" + refusal.status() + ")";
		}
		return (failure instanceof TimeoutException) ? "Exchange does not answer" : "Exchange unreachable";
	}

}

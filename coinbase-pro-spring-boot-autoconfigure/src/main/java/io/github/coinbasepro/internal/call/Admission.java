package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.credentials.CoinbaseProCredentialsSource;
import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.RequestNotSentException;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a call may begin, and whether its next attempt may: the client is open,
 * has the credentials that the call needs, and is allowed to make it.
 */
final class Admission {

	private final Pace pace;

	private final CoinbaseProCredentialsSource credentials;

	private final Guard guard;

	Admission(Pace pace, CoinbaseProCredentialsSource credentials, Guard guard) {
		this.pace = pace;
		this.credentials = credentials;
		this.guard = guard;
	}

	/**
	 * Returns what to sign a call with.
	 * @param call the call
	 * @return the credentials, null for a public call and if there are none
	 */
	@Nullable CoinbaseProCredentials credentials(Call<?> call) {
		return call.endpoint().isSigned() ? this.credentials.get() : null;
	}

	/**
	 * Returns why a call may not begin.
	 * @param call the call
	 * @return the exception, null if it may
	 */
	@Nullable CoinbaseProException refusal(Call<?> call) {
		try {
			return refusal(call, 0, credentials(call));
		}
		catch (ApplicationBeanException ex) {
			return new RequestNotSentException(call.failed(0), true, ex);
		}
	}

	/**
	 * Returns why an attempt at a call may not begin.
	 * @param call the call
	 * @param attempts how many attempts were made
	 * @param credentials what to sign the attempt with
	 * @return the exception, null if it may
	 */
	@Nullable CoinbaseProException refusal(Call<?> call, int attempts, @Nullable CoinbaseProCredentials credentials) {
		if (this.pace.isClosed()) {
			return new ClientClosedException(call.failed(attempts), "the client is closed");
		}
		if (call.endpoint().isSigned() && credentials == null) {
			return new MissingCredentialsException(call.failed(attempts), "needs credentials; set "
					+ call.property("key") + ", " + call.property("secret") + " and " + call.property("passphrase"));
		}
		return this.guard.refusal(call, attempts);
	}

}

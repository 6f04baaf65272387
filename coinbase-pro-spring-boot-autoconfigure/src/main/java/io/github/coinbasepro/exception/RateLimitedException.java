package io.github.coinbasepro.exception;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Too many calls. If the exchange itself says so, the call was not carried out.
 */
@SuppressWarnings("serial")
public class RateLimitedException extends RequestRefusedException {

	private final @Nullable Duration retryAfter;

	/**
	 * Creates an exception.
	 * @param refusal the answer of the exchange
	 * @param retryAfter how long the exchange asks to wait, if it says so
	 */
	public RateLimitedException(Refusal refusal, @Nullable Duration retryAfter) {
		super(refusal, outcome(refusal), true);
		this.retryAfter = retryAfter;
	}

	/**
	 * Returns how long the exchange asks to wait. It usually does not say.
	 * @return the time to wait, or null
	 */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}

package io.github.coinbasepro.exception;

import org.jspecify.annotations.Nullable;

/**
 * An answer of the exchange that is an error.
 *
 * @param call the call that was answered
 * @param status HTTP status, 400 to 599
 * @param message what the exchange said, in its own words; empty if nothing
 * @param requestId the {@code CF-RAY} of the answer, if it had one
 */
public record Refusal(FailedCall call, int status, String message, @Nullable String requestId) {

	@Override
	public String toString() {
		return this.status + (this.message.isEmpty() ? "" : " " + this.message);
	}

}

package io.github.coinbasepro.exception;

import org.jspecify.annotations.Nullable;

/**
 * An answer of the exchange that is an error.
 *
 * @param call the call that was answered
 * @param status HTTP status, 400 to 599
 * @param message what the exchange said, in its own words; empty if nothing
 * @param requestId the {@code CF-RAY} of the answer, if it had one
 * @param certain whether the exchange itself says that the call was not carried out;
 * false for an answer of the network in front of it, and for one that says that a part
 * was carried out
 */
public record Refusal(FailedCall call, int status, String message, @Nullable String requestId, boolean certain) {

	/**
	 * Creates a refusal by the exchange itself.
	 * @param call the call that was answered
	 * @param status HTTP status, 400 to 599
	 * @param message what the exchange said, in its own words; empty if nothing
	 * @param requestId the {@code CF-RAY} of the answer, if it had one
	 */
	public Refusal(FailedCall call, int status, String message, @Nullable String requestId) {
		this(call, status, message, requestId, true);
	}

	/**
	 * Returns this refusal as one that leaves open whether the call was carried out.
	 * @return the new refusal
	 */
	public Refusal asUncertain() {
		return new Refusal(this.call, this.status, this.message, this.requestId, false);
	}

	@Override
	public String toString() {
		return this.status + (this.message.isEmpty() ? "" : " " + this.message);
	}

}

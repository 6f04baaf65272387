package io.github.coinbasepro.transport;

import io.github.coinbasepro.exception.FailedCall;
import org.jspecify.annotations.Nullable;

/**
 * One try to carry a call out, from the first check to the last byte of the answer.
 */
final class Attempt {

	private final Call<?> call;

	private final @Nullable CoinbaseProCredentials credentials;

	private volatile boolean written;

	Attempt(Call<?> call, @Nullable CoinbaseProCredentials credentials) {
		this.call = call;
		this.credentials = credentials;
	}

	Call<?> call() {
		return this.call;
	}

	/**
	 * Returns the credentials to sign with.
	 * @return the credentials, null for a public call
	 */
	@Nullable CoinbaseProCredentials credentials() {
		return this.credentials;
	}

	/**
	 * Notes that the request is handed to a connection.
	 */
	void written() {
		this.written = true;
	}

	boolean isWritten() {
		return this.written;
	}

	boolean isRepeatable() {
		return this.call.endpoint().repeatable();
	}

	boolean isOrder() {
		return failedCall().clientOrderId() != null;
	}

	FailedCall failedCall() {
		return this.call.failed(this.written ? 1 : 0);
	}

}

package io.github.coinbasepro.transport;

import io.github.coinbasepro.observation.CallOutcome;

/**
 * Learns what becomes of a call that only its caller knows the meaning of.
 */
@FunctionalInterface
interface CallWatch {

	/**
	 * A watch that looks away.
	 */
	CallWatch NONE = () -> {
	};

	/**
	 * Takes note that an attempt is handed to a connection.
	 * @throws java.util.concurrent.CancellationException if it must not be
	 */
	void written();

	/**
	 * Takes note of how the call ended, before whoever waits for it does.
	 * @param outcome how it ended
	 */
	default void ended(CallOutcome outcome) {
	}

}

package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.observation.CallOutcome;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Observes a call for its caller.
 */
@FunctionalInterface
public interface CallWatch {

	/**
	 * A watch that looks away.
	 */
	CallWatch NONE = () -> {
	};

	/**
	 * Checks a call once more that has leave to go.
	 * @param call the call
	 * @param attempts how often it was tried before
	 * @return what completes when the call may go, and fails if it may not; null if there
	 * is nothing to check
	 */
	default @Nullable Mono<Void> check(Call<?> call, int attempts) {
		return null;
	}

	/**
	 * Returns why an attempt must not be handed to a connection.
	 * @param attempt the attempt
	 * @return the exception, null if it may be
	 */
	default @Nullable CoinbaseProException refusal(Attempt<?> attempt) {
		return null;
	}

	/**
	 * Records that an attempt is handed to a connection.
	 * @throws java.util.concurrent.CancellationException if it must not be
	 */
	void written();

	/**
	 * Records how the call ended, before whoever waits for it does.
	 * @param outcome how it ended
	 */
	default void ended(CallOutcome outcome) {
	}

}

package io.github.coinbasepro.internal.call;

import java.util.function.Consumer;

import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * Gives permits back that an operator between a limiter and the client drops or discards,
 * since nobody waits for them any more.
 */
final class LostPermits {

	private static final String ON_NEXT_DROPPED = "reactor.onNextDropped.local";

	private static final Consumer<Object> GIVEN_BACK = (value) -> {
		if (value instanceof Permit permit) {
			permit.tell(Fate.NOT_SENT);
		}
	};

	private LostPermits() {
	}

	static Context givenBack(Context context) {
		return Operators.enableOnDiscard(context, GIVEN_BACK).put(ON_NEXT_DROPPED, GIVEN_BACK);
	}

}

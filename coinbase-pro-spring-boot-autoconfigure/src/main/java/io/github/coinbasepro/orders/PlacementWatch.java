package io.github.coinbasepro.orders;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.internal.call.Attempt;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.CallWatch;
import io.github.coinbasepro.internal.call.CancelsOfAll;
import io.github.coinbasepro.observation.CallOutcome;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Watches the call that places an order: has the guards check it again when its wait is
 * over, and tells those who must know that it goes out and how it ends.
 */
final class PlacementWatch implements CallWatch {

	private final PlacedOrders.Placement placement;

	private final OrderGuards guards;

	private final CancelsOfAll cancels;

	private volatile CheckedOrder checked;

	/**
	 * Creates a watch.
	 * @param placement the placement
	 * @param checked the order as it was checked before the wait
	 * @param guards check it again
	 * @param cancels learn that it goes out
	 */
	PlacementWatch(PlacedOrders.Placement placement, CheckedOrder checked, OrderGuards guards, CancelsOfAll cancels) {
		this.placement = placement;
		this.checked = checked;
		this.guards = guards;
		this.cancels = cancels;
	}

	@Override
	public @Nullable Mono<Void> check(Call<?> call, int attempts) {
		return this.guards.areOff() ? null
				: this.guards.apply(this.checked.order(), call.failed(attempts))
					.doOnNext((again) -> this.checked = again)
					.then();
	}

	@Override
	public @Nullable CoinbaseProException refusal(Attempt<?> attempt) {
		return this.guards.refusal(this.checked, attempt::failedCall);
	}

	@Override
	public void written() {
		this.placement.written();
		this.cancels.orderGoesOut(this.checked.order().productId());
	}

	@Override
	public void ended(CallOutcome outcome) {
		this.placement.ended(outcome);
	}

}

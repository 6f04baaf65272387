package io.github.coinbasepro.internal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.observation.CallOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The cancels of all orders that have gone out and not ended, so that none is repeated
 * once an order has gone out after it: the repeat would cancel that order as well.
 */
public final class CancelsOfAll {

	private final List<Cancel> underWay = new ArrayList<>();

	/**
	 * Records that an order goes out.
	 * @param productId the product of the order, null if not known
	 */
	public synchronized void orderGoesOut(@Nullable String productId) {
		for (Cancel cancel : this.underWay) {
			cancel.overtaken |= productId == null || cancel.productId == null
					|| productId.equalsIgnoreCase(cancel.productId);
		}
	}

	/**
	 * Returns a watch over one cancel.
	 * @param call names the cancel after a number of attempts
	 * @param productId whose orders it cancels, null for those of all products
	 * @return the watch
	 */
	public CallWatch watch(IntFunction<FailedCall> call, @Nullable String productId) {
		return new Cancel(call, productId);
	}

	private synchronized void goesOut(Cancel cancel) {
		if (cancel.overtaken) {
			throw new OutcomeUnknownException(cancel.call.apply(cancel.attempts), false,
					"no usable answer, and not repeated because an order of this client went out after it, which "
							+ "a repeat would cancel as well; look at orders().listAll(OrderQuery.live()) and cancel "
							+ "what is left",
					null);
		}
		if (cancel.attempts++ == 0) {
			this.underWay.add(cancel);
		}
	}

	private synchronized void ends(Cancel cancel) {
		this.underWay.remove(cancel);
	}

	/**
	 * One cancel of all orders.
	 */
	private final class Cancel implements CallWatch {

		private final IntFunction<FailedCall> call;

		private final @Nullable String productId;

		private int attempts;

		private boolean overtaken;

		private Cancel(IntFunction<FailedCall> call, @Nullable String productId) {
			this.call = call;
			this.productId = productId;
		}

		@Override
		public void written() {
			goesOut(this);
		}

		@Override
		public void ended(CallOutcome outcome) {
			ends(this);
		}

	}

}

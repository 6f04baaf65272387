package io.github.coinbasepro.internal.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a client may spend on repetitions. Each costs; each success earns a little. While
 * the exchange is down, the budget runs out and calls fail at their first attempt instead
 * of multiplying.
 */
final class RetryBudget {

	static final int FULL = 500;

	static final int COST = 14;

	static final int COST_WHEN_RATE_LIMITED = 5;

	private static final int EARNED = 1;

	private final AtomicInteger tokens = new AtomicInteger(FULL);

	boolean spend(int cost) {
		int before = this.tokens.getAndUpdate((left) -> (left >= cost) ? left - cost : left);
		return before >= cost;
	}

	/**
	 * Records a success.
	 * @param spent what its last repetition cost, 0 if there was none
	 */
	void earn(int spent) {
		int earned = Math.max(EARNED, spent);
		if (this.tokens.get() < FULL) {
			this.tokens.updateAndGet((left) -> Math.min(FULL, left + earned));
		}
	}

	int left() {
		return this.tokens.get();
	}

}

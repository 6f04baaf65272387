package io.github.coinbasepro.exception;

import java.time.Duration;
import java.util.UUID;

/**
 * An order still works when the time to wait for its end is over. Nothing has happened to
 * it because of that: it can be waited for again, or cancelled.
 */
@SuppressWarnings("serial")
public class OrderNotDoneException extends CoinbaseProException {

	private final UUID orderId;

	/**
	 * Creates an exception.
	 * @param call the call that asked for the order
	 * @param orderId the exchange's id of the order
	 * @param atMost how long it was waited for
	 */
	public OrderNotDoneException(FailedCall call, UUID orderId, Duration atMost) {
		super(call, Outcome.ACCEPTED, true, "order " + orderId + " was not done after " + atMost, null);
		this.orderId = orderId;
	}

	/**
	 * Returns the order that was waited for.
	 * @return the exchange's id of the order
	 */
	public UUID orderId() {
		return this.orderId;
	}

}

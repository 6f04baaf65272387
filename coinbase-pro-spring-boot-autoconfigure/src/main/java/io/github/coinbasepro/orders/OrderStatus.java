package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Where an order is in its life.
 *
 * @param value the text as the exchange writes it
 */
public record OrderStatus(@JsonValue String value) implements OpenEnum {

	/** Taken in, not yet looked at. */
	public static final OrderStatus RECEIVED = new OrderStatus("received");

	/** Accepted, not yet on the book; several fields are still missing. */
	public static final OrderStatus PENDING = new OrderStatus("pending");

	/** Resting on the book. */
	public static final OrderStatus OPEN = new OrderStatus("open");

	/** A stop order waiting for its trigger. */
	public static final OrderStatus ACTIVE = new OrderStatus("active");

	/** Filled or cancelled, see {@link Order#doneReason()}. */
	public static final OrderStatus DONE = new OrderStatus("done");

	/** Refused after it was accepted, see {@link Order#rejectReason()}. */
	public static final OrderStatus REJECTED = new OrderStatus("rejected");

	/** Every status; for queries only. */
	public static final OrderStatus ALL = new OrderStatus("all");

	private static final KnownValues<OrderStatus> KNOWN = KnownValues.of(OrderStatus::value, RECEIVED, PENDING, OPEN,
			ACTIVE, DONE, REJECTED, ALL);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public OrderStatus {
		OpenEnum.requireText(OrderStatus.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static OrderStatus of(String value) {
		return KNOWN.get(value, OrderStatus::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

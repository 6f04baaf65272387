package io.github.coinbasepro.orders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Kind of an order.
 *
 * @param value the text as the exchange writes it
 */
public record OrderType(@JsonValue String value) implements OpenEnum {

	/** Trades at its price or better. */
	public static final OrderType LIMIT = new OrderType("limit");

	/** Trades at once at the prices on the book. */
	public static final OrderType MARKET = new OrderType("market");

	/** An older spelling of an order that waits for a trigger. */
	public static final OrderType STOP = new OrderType("stop");

	private static final KnownValues<OrderType> KNOWN = KnownValues.of(OrderType::value, LIMIT, MARKET, STOP);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public OrderType {
		OpenEnum.requireText(OrderType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static OrderType of(String value) {
		return KNOWN.get(value, OrderType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

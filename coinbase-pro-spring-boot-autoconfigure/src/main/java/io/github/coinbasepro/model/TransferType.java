package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;

/**
 * Which way funds go.
 *
 * @param value the text as the exchange writes it
 */
public record TransferType(@JsonValue String value) implements OpenEnum {

	/** In from outside the exchange. */
	public static final TransferType DEPOSIT = new TransferType("deposit");

	/** Out of the exchange. */
	public static final TransferType WITHDRAW = new TransferType("withdraw");

	/** In from another profile of the user. */
	public static final TransferType INTERNAL_DEPOSIT = new TransferType("internal_deposit");

	/** Out to another profile of the user. */
	public static final TransferType INTERNAL_WITHDRAW = new TransferType("internal_withdraw");

	/** A move of the past. */
	public static final TransferType MOVE = new TransferType("move");

	private static final KnownValues<TransferType> KNOWN = KnownValues.of(TransferType::value, DEPOSIT, WITHDRAW,
			INTERNAL_DEPOSIT, INTERNAL_WITHDRAW, MOVE);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public TransferType {
		OpenEnum.requireText(TransferType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static TransferType of(String value) {
		return KNOWN.get(value, TransferType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

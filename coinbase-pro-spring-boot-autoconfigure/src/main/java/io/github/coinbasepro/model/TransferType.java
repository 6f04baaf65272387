package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public TransferType {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a withdrawal to a counterparty is.
 *
 * @param value the text as the exchange writes it
 */
public record CounterpartyWithdrawalStatus(@JsonValue String value) implements OpenEnum {

	/** Not known to the exchange. */
	public static final CounterpartyWithdrawalStatus UNKNOWN = new CounterpartyWithdrawalStatus("UNKNOWN");

	/** Under way. */
	public static final CounterpartyWithdrawalStatus PENDING = new CounterpartyWithdrawalStatus("PENDING");

	/** Arrived. */
	public static final CounterpartyWithdrawalStatus DONE = new CounterpartyWithdrawalStatus("DONE");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public CounterpartyWithdrawalStatus {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

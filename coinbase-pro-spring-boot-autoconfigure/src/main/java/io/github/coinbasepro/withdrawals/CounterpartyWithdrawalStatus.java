package io.github.coinbasepro.withdrawals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<CounterpartyWithdrawalStatus> KNOWN = KnownValues
		.of(CounterpartyWithdrawalStatus::value, UNKNOWN, PENDING, DONE);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public CounterpartyWithdrawalStatus {
		OpenEnum.requireText(CounterpartyWithdrawalStatus.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static CounterpartyWithdrawalStatus of(String value) {
		return KNOWN.get(value, CounterpartyWithdrawalStatus::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

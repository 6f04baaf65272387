package io.github.coinbasepro.loans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Where a loan is in its life.
 *
 * @param value the text as the exchange writes it
 */
public record LoanStatus(@JsonValue String value) implements OpenEnum {

	/** Asked for, not yet paid out. */
	public static final LoanStatus PENDING = new LoanStatus("loan_pending");

	/** Paid out. */
	public static final LoanStatus ACTIVE = new LoanStatus("loan_active");

	/** Cancelled by the lender. */
	public static final LoanStatus CANCELED = new LoanStatus("loan_canceled");

	/** Paid back. */
	public static final LoanStatus CLOSED = new LoanStatus("loan_closed");

	private static final KnownValues<LoanStatus> KNOWN = KnownValues.of(LoanStatus::value, PENDING, ACTIVE, CANCELED,
			CLOSED);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public LoanStatus {
		OpenEnum.requireText(LoanStatus.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static LoanStatus of(String value) {
		return KNOWN.get(value, LoanStatus::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

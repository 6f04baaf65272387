package io.github.coinbasepro.loans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Where a repayment is in its life.
 *
 * @param value the text as the exchange writes it
 */
public record LoanRepaymentStatus(@JsonValue String value) implements OpenEnum {

	/** Not known. */
	public static final LoanRepaymentStatus UNSET = new LoanRepaymentStatus("REPAYMENT_UNSET");

	/** Under way. */
	public static final LoanRepaymentStatus PENDING = new LoanRepaymentStatus("REPAYMENT_PENDING");

	/** Done. */
	public static final LoanRepaymentStatus COMPLETED = new LoanRepaymentStatus("REPAYMENT_COMPLETED");

	/** Cancelled. */
	public static final LoanRepaymentStatus CANCELLED = new LoanRepaymentStatus("REPAYMENT_CANCELLED");

	/** Not done in time. */
	public static final LoanRepaymentStatus EXPIRED = new LoanRepaymentStatus("REPAYMENT_EXPIRED");

	/** Taken in for good. */
	public static final LoanRepaymentStatus COMMITTED = new LoanRepaymentStatus("REPAYMENT_COMMITTED");

	/** Refused. */
	public static final LoanRepaymentStatus REJECTED = new LoanRepaymentStatus("REPAYMENT_REJECTED");

	private static final KnownValues<LoanRepaymentStatus> KNOWN = KnownValues.of(LoanRepaymentStatus::value, UNSET,
			PENDING, COMPLETED, CANCELLED, EXPIRED, COMMITTED, REJECTED);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public LoanRepaymentStatus {
		OpenEnum.requireText(LoanRepaymentStatus.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static LoanRepaymentStatus of(String value) {
		return KNOWN.get(value, LoanRepaymentStatus::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package io.github.coinbasepro.loans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * What is paid back.
 *
 * @param value the text as the exchange writes it
 */
public record LoanRepaymentType(@JsonValue String value) implements OpenEnum {

	/** Not known. */
	public static final LoanRepaymentType UNSET = new LoanRepaymentType("REPAYMENT_TYPE_UNSET");

	/** Principal, by the will of the borrower. */
	public static final LoanRepaymentType PRINCIPAL_RETURN = new LoanRepaymentType("PRINCIPAL_RETURN");

	/** Principal, by the will of the lender. */
	public static final LoanRepaymentType PRINCIPAL_RECALL = new LoanRepaymentType("PRINCIPAL_RECALL");

	/** Interest. */
	public static final LoanRepaymentType INTEREST_PAYMENT = new LoanRepaymentType("INTEREST_PAYMENT");

	private static final KnownValues<LoanRepaymentType> KNOWN = KnownValues.of(LoanRepaymentType::value, UNSET,
			PRINCIPAL_RETURN, PRINCIPAL_RECALL, INTEREST_PAYMENT);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public LoanRepaymentType {
		OpenEnum.requireText(LoanRepaymentType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static LoanRepaymentType of(String value) {
		return KNOWN.get(value, LoanRepaymentType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

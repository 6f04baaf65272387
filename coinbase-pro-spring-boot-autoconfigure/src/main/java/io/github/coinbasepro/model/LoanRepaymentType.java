package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public LoanRepaymentType {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

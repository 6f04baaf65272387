package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether interest is paid.
 *
 * @param value the text as the exchange writes it
 */
public record InterestPaymentStatus(@JsonValue String value) implements OpenEnum {

	/** Not known. */
	public static final InterestPaymentStatus UNSPECIFIED = new InterestPaymentStatus("STATUS_UNSPECIFIED");

	/** Paid. */
	public static final InterestPaymentStatus PAID = new InterestPaymentStatus("PAID_PAYMENT");

	/** To be paid. */
	public static final InterestPaymentStatus PAYABLE = new InterestPaymentStatus("PAYABLE_PAYMENT");

	/** Should have been paid. */
	public static final InterestPaymentStatus OVERDUE = new InterestPaymentStatus("OVERDUE_PAYMENT");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public InterestPaymentStatus {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

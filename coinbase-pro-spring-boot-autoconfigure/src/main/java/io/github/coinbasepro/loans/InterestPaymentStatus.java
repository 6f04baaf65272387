package io.github.coinbasepro.loans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<InterestPaymentStatus> KNOWN = KnownValues.of(InterestPaymentStatus::value,
			UNSPECIFIED, PAID, PAYABLE, OVERDUE);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public InterestPaymentStatus {
		OpenEnum.requireText(InterestPaymentStatus.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static InterestPaymentStatus of(String value) {
		return KNOWN.get(value, InterestPaymentStatus::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package io.github.coinbasepro.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * What a report is about.
 *
 * @param value the text as the exchange writes it
 */
public record ReportType(@JsonValue String value) implements OpenEnum {

	/** What happened to an account. */
	public static final ReportType ACCOUNT = new ReportType("account");

	/** Balances at an instant. */
	public static final ReportType BALANCE = new ReportType("balance");

	/** Trades of your orders. */
	public static final ReportType FILLS = new ReportType("fills");

	/** Trades over the counter. */
	public static final ReportType OTC_FILLS = new ReportType("otc-fills");

	/** Quoted trades. */
	public static final ReportType RFQ_FILLS = new ReportType("rfq-fills");

	/** Tax invoice. */
	public static final ReportType TAX_INVOICE = new ReportType("tax-invoice");

	/** Transactions of a year for form 1099-K. */
	public static final ReportType TRANSACTION_HISTORY_1099K = new ReportType("1099k-transaction-history");

	private static final KnownValues<ReportType> KNOWN = KnownValues.of(ReportType::value, ACCOUNT, BALANCE, FILLS,
			OTC_FILLS, RFQ_FILLS, TAX_INVOICE, TRANSACTION_HISTORY_1099K);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public ReportType {
		OpenEnum.requireText(ReportType.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static ReportType of(String value) {
		return KNOWN.get(value, ReportType::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

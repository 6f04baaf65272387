package io.github.coinbasepro.simulator.internal.reports;

import java.util.Locale;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.engine.RefusedException;

/**
 * What a report is about.
 */
public enum ReportType {

	/** What moved on accounts. */
	ACCOUNT("account"),

	/** What accounts contain. */
	BALANCE("balance"),

	/** What orders traded. */
	FILLS("fills"),

	/** What was traded over the counter. */
	OTC_FILLS("otc-fills"),

	/** What was traded by request for quote. */
	RFQ_FILLS("rfq-fills"),

	/** What fees were paid. */
	TAX_INVOICE("tax-invoice"),

	/** What was sold in a year. */
	TRANSACTION_HISTORY_1099K("1099k-transaction-history");

	private final String text;

	ReportType(String text) {
		this.text = text;
	}

	/**
	 * The exchange's name of it.
	 * @return a name
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Name of the part of a request that narrows such a report.
	 * @return a name
	 */
	public String part() {
		return this.text.replace('-', '_').toLowerCase(Locale.ROOT);
	}

	/**
	 * Read a type.
	 * @param text the exchange's name of it
	 * @return the type
	 * @throws RefusedException if there is no such type
	 */
	public static ReportType of(String text) {
		return Stream.of(values())
			.filter((type) -> type.text.equals(text))
			.findFirst()
			.orElseThrow(() -> RefusedException.invalid("Invalid report type " + text));
	}

}

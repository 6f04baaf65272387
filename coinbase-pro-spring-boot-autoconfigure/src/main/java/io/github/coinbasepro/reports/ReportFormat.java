package io.github.coinbasepro.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

/**
 * Format of a report.
 *
 * @param value the text as the exchange writes it
 */
public record ReportFormat(@JsonValue String value) implements OpenEnum {

	/** For people. */
	public static final ReportFormat PDF = new ReportFormat("pdf");

	/** For programs. */
	public static final ReportFormat CSV = new ReportFormat("csv");

	private static final KnownValues<ReportFormat> KNOWN = KnownValues.of(ReportFormat::value, PDF, CSV);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public ReportFormat {
		OpenEnum.requireText(ReportFormat.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static ReportFormat of(String value) {
		return KNOWN.get(value, ReportFormat::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

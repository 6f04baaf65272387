package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

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

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ReportFormat {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

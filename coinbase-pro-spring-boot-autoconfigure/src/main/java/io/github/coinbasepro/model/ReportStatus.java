package io.github.coinbasepro.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a report is.
 *
 * @param value the text as the exchange writes it
 */
public record ReportStatus(@JsonValue String value) implements OpenEnum {

	/** Asked for. */
	public static final ReportStatus PENDING = new ReportStatus("pending");

	/** Being made. */
	public static final ReportStatus CREATING = new ReportStatus("creating");

	/** Can be fetched until it expires. */
	public static final ReportStatus READY = new ReportStatus("ready");

	/** Could not be made. */
	public static final ReportStatus FAILED = new ReportStatus("failed");

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ReportStatus {
		OpenEnum.requireText(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

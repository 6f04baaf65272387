package io.github.coinbasepro.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.coinbasepro.internal.value.KnownValues;
import io.github.coinbasepro.model.OpenEnum;

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

	private static final KnownValues<ReportStatus> KNOWN = KnownValues.of(ReportStatus::value, PENDING, CREATING, READY,
			FAILED);

	/**
	 * Creates a value from the exchange's text, known or not.
	 * @param value the text as the exchange writes it
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	public ReportStatus {
		OpenEnum.requireText(ReportStatus.class, value);
	}

	/**
	 * Returns the value with a text: the constant, if there is one.
	 * @param value the text as the exchange writes it
	 * @return the value
	 * @throws IllegalArgumentException if the text is missing or blank
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static ReportStatus of(String value) {
		return KNOWN.get(value, ReportStatus::new);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

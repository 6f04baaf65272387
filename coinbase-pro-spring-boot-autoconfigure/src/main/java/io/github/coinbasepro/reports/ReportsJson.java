package io.github.coinbasepro.reports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mix-ins for what the exchange names or shapes differently from the records.
 */
final class ReportsJson {

	private ReportsJson() {
	}

	interface NewReportNames {

		@JsonFormat(shape = JsonFormat.Shape.STRING)
		Object year();

		@JsonIgnore
		Object scope();

		@JsonAnyGetter
		Object section();

	}

	interface ReportNames {

		@JsonProperty("params")
		Object parameters();

	}

}

package io.github.coinbasepro.simulator.internal.reports;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a report is to contain.
 *
 * @param type what it is about
 * @param format {@code pdf} or {@code csv}
 * @param email who is told of it, empty for nobody
 * @param start where it begins
 * @param end where it ends
 * @param productId product it is narrowed to
 * @param accountId account it is narrowed to
 * @param isGrouped whether it is grouped by profile
 */
public record ReportScope(ReportType type, String format, String email, Instant start, Instant end,
		@Nullable String productId, @Nullable UUID accountId, boolean isGrouped) {

	boolean contains(Instant time) {
		return !time.isBefore(this.start) && !time.isAfter(this.end);
	}

}

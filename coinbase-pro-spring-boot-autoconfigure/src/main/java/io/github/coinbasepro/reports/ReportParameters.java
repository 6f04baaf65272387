package io.github.coinbasepro.reports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a report was asked for.
 *
 * @param startDate first instant
 * @param endDate last instant
 * @param format format of the file
 * @param productId the product, or {@code ALL}
 * @param accountId the account, or {@code ALL}
 * @param profileId the profile
 * @param email address that is notified when it is ready
 * @param user who asked for it, as the exchange tells it
 * @param newYorkState whether rules of New York apply
 * @param datetime instant of a balance
 * @param groupByProfile whether balances are grouped by profile
 */
public record ReportParameters(@Nullable Instant startDate, @Nullable Instant endDate, @Nullable ReportFormat format,
		@Nullable String productId, @Nullable String accountId, @Nullable UUID profileId, @Nullable String email,
		Map<String, Object> user, @Nullable Boolean newYorkState, @Nullable Instant datetime,
		@Nullable Boolean groupByProfile) {

}

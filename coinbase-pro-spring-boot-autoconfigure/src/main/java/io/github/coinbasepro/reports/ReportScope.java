package io.github.coinbasepro.reports;

import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * What a report covers. What is null is left out.
 *
 * @param startDate first instant; null for 30 days before the end
 * @param endDate last instant; null for now
 * @param productId the product; {@code ALL} for all
 * @param accountId the account; {@code ALL} for all
 * @param datetime instant of balances; null for now
 */
public record ReportScope(@Nullable Instant startDate, @Nullable Instant endDate, @Nullable String productId,
		@Nullable String accountId, @Nullable Instant datetime) {

	private static final String ALL = "ALL";

	/**
	 * Creates a scope.
	 * @param startDate first instant; null for 30 days before the end
	 * @param endDate last instant; null for now
	 * @param productId the product; {@code ALL} for all
	 * @param accountId the account; {@code ALL} for all
	 * @param datetime instant of balances; null for now
	 * @throws IllegalArgumentException if it ends before it begins, or the product or
	 * account is not valid
	 */
	public ReportScope {
		Arguments.requireRange(startDate, endDate);
		if (accountId != null && !ALL.equals(accountId)) {
			UUID.fromString(accountId);
		}
		if (productId != null && !ALL.equals(productId)) {
			ProductId.require(productId);
		}
	}

	ReportScope between(Instant start, Instant end) {
		return new ReportScope(start, end, this.productId, this.accountId, this.datetime);
	}

}

package io.github.coinbasepro.reports;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * A report to ask for. The factories ask for what a report of their type needs, the
 * {@code with} methods add what is optional.
 *
 * @param type what it is about
 * @param format format of the file; null for the exchange's default, PDF
 * @param email address that is notified when it is ready; null for nobody
 * @param profileId profile of the key, no other; null for the same
 * @param year year of form 1099-K, and of no other report
 * @param scope what it covers
 */
@WireFormat(ReportsJson.NewReportNames.class)
public record NewReport(ReportType type, @Nullable ReportFormat format, @Nullable String email,
		@Nullable UUID profileId, @Nullable Integer year, ReportScope scope) {

	private static final String ALL = "ALL";

	private static final ReportScope EVERYTHING = new ReportScope(null, null, null, null, null);

	private static final Set<ReportType> OF_A_SPAN = Set.of(ReportType.ACCOUNT, ReportType.FILLS, ReportType.OTC_FILLS,
			ReportType.RFQ_FILLS, ReportType.TAX_INVOICE);

	/**
	 * Creates a report to ask for.
	 * @param type what it is about
	 * @param format format of the file; null for the exchange's default, PDF
	 * @param email address that is notified when it is ready; null for nobody
	 * @param profileId profile of the key, no other; null for the same
	 * @param year year of form 1099-K, and of no other report
	 * @param scope what it covers
	 * @throws IllegalArgumentException if the type is not one of {@link ReportType}'s, a
	 * report of fills has no product, a report of an account has no account, or something
	 * is given that a report of the type does not take
	 */
	public NewReport {
		Arguments.require("type", type);
		Arguments.require("scope", scope);
		Arguments.requireTextIfGiven("email", email);
		if (format != null && !ReportFormat.PDF.equals(format) && !ReportFormat.CSV.equals(format)) {
			throw new IllegalArgumentException("format must be pdf or csv but was " + Printable.of(format.value()));
		}
		boolean span = OF_A_SPAN.contains(type);
		boolean account = ReportType.ACCOUNT.equals(type);
		if (!span && !ReportType.BALANCE.equals(type) && !ReportType.TRANSACTION_HISTORY_1099K.equals(type)) {
			throw new IllegalArgumentException("type must be one of those of ReportType but was " + type);
		}
		require("productId", type, ReportType.FILLS.equals(type), span && !account, scope.productId());
		require("accountId", type, account, account, scope.accountId());
		require("startDate", type, false, span, scope.startDate());
		require("endDate", type, false, span, scope.endDate());
		require("datetime", type, false, ReportType.BALANCE.equals(type), scope.datetime());
		boolean history = ReportType.TRANSACTION_HISTORY_1099K.equals(type);
		require("year", type, history, history, year);
	}

	/**
	 * Returns a report of the trades of your orders of a product.
	 * @param productId the product, such as {@code BTC-USD}, or {@code ALL}
	 * @return the report
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public static NewReport fills(String productId) {
		return new NewReport(ReportType.FILLS, null, null, null, null, ofProduct(productId));
	}

	/**
	 * Returns a report of what happened to an account.
	 * @param accountId the account
	 * @return the report
	 */
	public static NewReport account(UUID accountId) {
		Arguments.require("accountId", accountId);
		return new NewReport(ReportType.ACCOUNT, null, null, null, null,
				new ReportScope(null, null, null, accountId.toString(), null));
	}

	/**
	 * Returns a report of what happened to all accounts.
	 * @return the report
	 */
	public static NewReport allAccounts() {
		return new NewReport(ReportType.ACCOUNT, null, null, null, null, new ReportScope(null, null, null, ALL, null));
	}

	/**
	 * Returns a report of the balances of now.
	 * @return the report
	 */
	public static NewReport balance() {
		return new NewReport(ReportType.BALANCE, null, null, null, null, EVERYTHING);
	}

	/**
	 * Returns a report of balances in the past.
	 * @param datetime the instant
	 * @return the report
	 */
	public static NewReport balanceAt(Instant datetime) {
		Arguments.require("datetime", datetime);
		return new NewReport(ReportType.BALANCE, null, null, null, null,
				new ReportScope(null, null, null, null, datetime));
	}

	/**
	 * Returns a report of trades over the counter or of quoted trades, or a tax invoice.
	 * @param type {@link ReportType#OTC_FILLS}, {@link ReportType#RFQ_FILLS} or
	 * {@link ReportType#TAX_INVOICE}
	 * @return the report, of all products
	 * @throws IllegalArgumentException if the type needs a product, an account or a year
	 */
	public static NewReport of(ReportType type) {
		Arguments.require("type", type);
		return new NewReport(type, null, null, null, null, EVERYTHING);
	}

	/**
	 * Returns a report of the transactions of a year for form 1099-K.
	 * @param year the year
	 * @return the report
	 */
	public static NewReport transactionHistory1099k(int year) {
		return new NewReport(ReportType.TRANSACTION_HISTORY_1099K, null, null, null, year, EVERYTHING);
	}

	/**
	 * Returns this report of a range of time. Without one it covers the last 30 days.
	 * @param start first instant
	 * @param end last instant
	 * @return the new report
	 * @throws IllegalArgumentException if the start is after the end, or if a report of
	 * the type covers no range
	 */
	public NewReport between(Instant start, Instant end) {
		Arguments.require("start", start);
		Arguments.require("end", end);
		return new NewReport(this.type, this.format, this.email, this.profileId, this.year,
				this.scope.between(start, end));
	}

	/**
	 * Returns this report in another format.
	 * @param format the format
	 * @return the new report
	 */
	public NewReport withFormat(ReportFormat format) {
		Arguments.require("format", format);
		return new NewReport(this.type, format, this.email, this.profileId, this.year, this.scope);
	}

	/**
	 * Returns this report with somebody to tell when it is ready.
	 * @param email address of a mailbox
	 * @return the new report
	 * @throws IllegalArgumentException if the address is blank
	 */
	public NewReport withEmail(String email) {
		Arguments.require("email", email);
		return new NewReport(this.type, this.format, email, this.profileId, this.year, this.scope);
	}

	/**
	 * Returns what the report covers under the name that the exchange wants: the type
	 * itself, with an underscore for the hyphen.
	 * @return the name and what it covers; nothing for form 1099-K
	 */
	public Map<String, ReportScope> section() {
		boolean history = ReportType.TRANSACTION_HISTORY_1099K.equals(this.type);
		return history ? Map.of() : Map.of(this.type.value().replace('-', '_'), this.scope);
	}

	private static ReportScope ofProduct(String productId) {
		return new ReportScope(null, null, productId, null, null);
	}

	private static void require(String name, ReportType type, boolean needed, boolean allowed, @Nullable Object value) {
		if (needed && value == null) {
			throw new IllegalArgumentException(name + " is missing: a report of type " + type + " needs it");
		}
		if (!allowed && value != null) {
			throw new IllegalArgumentException(
					name + " must not be given: a report of type " + type + " does not take it");
		}
	}

}

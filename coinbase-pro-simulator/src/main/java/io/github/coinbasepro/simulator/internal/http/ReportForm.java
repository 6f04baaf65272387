package io.github.coinbasepro.simulator.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.AccountSnapshot;
import io.github.coinbasepro.simulator.internal.reports.ReportScope;
import io.github.coinbasepro.simulator.internal.reports.ReportType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a wish for a report: the present form, in which each type has a part
 * of its own, and the old flat one.
 */
final class ReportForm {

	private static final Duration MONTH = Duration.ofDays(30);

	private static final String ALL = "ALL";

	private final MoneyForm form;

	private final Instant now;

	ReportForm(MoneyForm form, Instant now) {
		this.form = form;
		this.now = now;
	}

	ReportScope read(List<AccountSnapshot> accounts) {
		ReportType type = ReportType.of(this.form.required("type"));
		MoneyForm part = part(type);
		String email = this.form.text("email");
		Instant end = date(part, "end_date", "T23:59:59.999999Z", this.now);
		Instant start = date(part, "start_date", "T00:00:00Z", end.minus(MONTH));
		if (type == ReportType.TRANSACTION_HISTORY_1099K) {
			int year = year();
			start = Instant.parse(year + "-01-01T00:00:00Z");
			end = Instant.parse((year + 1) + "-01-01T00:00:00Z").minusNanos(1);
		}
		return new ReportScope(type, format(), (email != null) ? email : "", start,
				date(part, "datetime", "T23:59:59.999999Z", end), unlessAll(part.text("product_id")),
				account(part, accounts), part.isTrue("group_by_profile"));
	}

	private MoneyForm part(ReportType type) {
		for (String name : List.of(type.part(), type.text())) {
			if (this.form.node(name).isObject()) {
				return MoneyForm.of(this.form.node(name));
			}
		}
		return this.form;
	}

	private String format() {
		String format = this.form.text("format");
		if (format != null && !format.equals("pdf") && !format.equals("csv")) {
			throw ApiException.badRequest("Invalid format " + format);
		}
		return (format != null) ? format : "pdf";
	}

	private int year() {
		String year = this.form.required("year");
		int latest = this.now.atZone(ZoneOffset.UTC).getYear();
		if (!year.matches("20\\d\\d") || Integer.parseInt(year) > latest) {
			throw ApiException.badRequest("Invalid year " + year);
		}
		return Integer.parseInt(year);
	}

	private static Instant date(MoneyForm part, String name, String timeOfDay, Instant defaultDate) {
		Instant date = DateRange.date(part.text(name), name, timeOfDay);
		return (date != null) ? date : defaultDate;
	}

	private static @Nullable String unlessAll(@Nullable String text) {
		return ALL.equals(text) ? null : text;
	}

	private static @Nullable UUID account(MoneyForm part, List<AccountSnapshot> accounts) {
		if (unlessAll(part.text("account_id")) == null) {
			return null;
		}
		UUID id = part.requiredId("account_id");
		if (accounts.stream().noneMatch((account) -> account.id().equals(id))) {
			throw ApiException.notFound();
		}
		return id;
	}

}

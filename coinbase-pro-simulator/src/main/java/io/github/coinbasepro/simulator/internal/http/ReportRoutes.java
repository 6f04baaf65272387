package io.github.coinbasepro.simulator.internal.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import io.github.coinbasepro.simulator.internal.office.BackOffice;
import io.github.coinbasepro.simulator.internal.reports.Report;
import io.github.coinbasepro.simulator.internal.reports.Reports;

/**
 * The routes of reports, and of the files that they end in.
 */
final class ReportRoutes {

	private static final int ROWS = 100;

	private final Reports reports;

	private final BackOffice office;

	private final Caller caller;

	private final UnaryOperator<String> fileUrl;

	ReportRoutes(BackOffice office, Caller caller, UnaryOperator<String> fileUrl) {
		this.reports = office.reports();
		this.office = office;
		this.caller = caller;
		this.fileUrl = fileUrl;
	}

	List<Route> routes() {
		return List.of(Route.looking("POST", "/reports", this::create), Route.signed("GET", "/reports", this::list),
				Route.signed("GET", "/reports/{id}", this::get), Route.open("GET", "/report-files/{id}", this::file));
	}

	private Answer create(Call call) {
		MoneyForm form = MoneyForm.of(call);
		this.caller.checkProfile(call, form.text("profile_id"));
		ReportForm reportForm = new ReportForm(form, this.office.exchange().treasury().clerk().now());
		Report report = this.reports.create(this.caller.profile(call),
				reportForm.read(this.office.exchange().accounts(call.profile())));
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("id", report.id());
		body.put("type", report.scope().type().text());
		body.put("status", "pending");
		return Answer.ok(body);
	}

	/**
	 * List reports. There are no newer pages: the exchange knows {@code after} only.
	 * @param call the call
	 * @return a page
	 */
	private Answer list(Call call) {
		Query query = call.query();
		this.caller.checkProfile(call);
		int limit = query.limit(ROWS);
		Slice<Instant> slice = new Slice<>(null, query.datedSlice(limit).olderThan(), limit);
		List<Report> found = this.reports.list(isMine(call).and((report) -> isWanted(query, report)), slice);
		ProfileRecord profile = this.caller.profile(call);
		return Paging.page(found, (report) -> Timestamps.micros(report.createdAt()), (report) -> body(report, profile));
	}

	private boolean isWanted(Query query, Report report) {
		String type = query.first("type");
		boolean ignoresExpired = "true".equals(query.first("ignore_expired"));
		return (type == null || type.equals(report.scope().type().text()))
				&& !(ignoresExpired && this.reports.isExpired(report));
	}

	private Answer get(Call call) {
		return Answer.ok(body(this.reports.get(call.id(), isMine(call)), this.caller.profile(call)));
	}

	private static Predicate<Report> isMine(Call call) {
		UUID profile = call.profile();
		return (report) -> report.profileId().equals(profile);
	}

	private ReportBody body(Report report, ProfileRecord profile) {
		return ReportBody.of(report, profile, this.fileUrl.apply("/report-files/" + report.id()));
	}

	private Answer file(Call call) {
		return Answer.file("text/csv; charset=utf-8", this.reports.content(call.id()));
	}

}

package io.github.coinbasepro.reports;

import java.time.Duration;
import java.util.UUID;

import io.github.coinbasepro.exception.ReportNotReadyException;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.internal.reactive.LateSignals;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.util.Assert;

/**
 * Reports to fetch as files. Private.
 */
public class ReportsApi {

	static final Endpoint<Report> CREATE = Endpoint.post("reports.create", "/reports")
		.needs(KeyPermission.VIEW)
		.answers(Report.class);

	static final Endpoint<Page<Report>> LIST = Endpoint.get("reports.list", "/reports")
		.needs(KeyPermission.VIEW)
		.answersPageOf(Report.class);

	static final Endpoint<Report> GET = Endpoint.get("reports.get", "/reports/{report_id}")
		.needs(KeyPermission.VIEW)
		.answers(Report.class);

	private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

	private final Transport transport;

	/**
	 * Creates the group.
	 * @param transport the transport that carries calls out
	 */
	public ReportsApi(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Asks for a report: {@code POST /reports}. Key permission: view or trade; rate
	 * limit: private. Never sent twice by us.
	 * @param report the report
	 * @return the report, pending, of which only id, type and status are known; or a
	 * {@link io.github.coinbasepro.exception.CoinbaseProException} whose outcome is
	 * unknown if nobody can tell whether it was done
	 */
	public Mono<Report> create(NewReport report) {
		Assert.notNull(report, "report must not be null");
		return this.transport.send(CREATE.call().body(report));
	}

	/**
	 * Lists a page of reports: {@code GET /reports}. Key permission: view or trade; rate
	 * limit: private. The cursor is an instant; there is none to newer reports.
	 * @param query which reports
	 * @return the page
	 */
	public Mono<Page<Report>> list(ReportQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.send(call(query));
	}

	/**
	 * Lists all reports: {@code GET /reports}. Key permission: view or trade; rate limit:
	 * private. One request for each page, made as they are read, as long as the exchange
	 * tells where the next page begins.
	 * @param query which reports; begins at its page
	 * @return the reports
	 */
	public Flux<Report> listAll(ReportQuery query) {
		Assert.notNull(query, "query must not be null");
		return this.transport.sendAll(query, ReportsApi::call);
	}

	/**
	 * Gets a report: {@code GET /reports/{report_id}}. Key permission: view or trade;
	 * rate limit: private.
	 * @param reportId the report
	 * @return the report; or a {@link io.github.coinbasepro.exception.NotFoundException}
	 */
	public Mono<Report> get(UUID reportId) {
		return this.transport.send(GET.call(reportId));
	}

	/**
	 * Asks for a report every second until it is ready or failed: {@code GET
	 * /reports/{report_id}}. Key permission: view or trade; rate limit: private. The
	 * first request goes out at once.
	 * @param reportId the report
	 * @param atMost how long to ask
	 * @return the report, {@link Report#isDone() done}, its status ready or failed; or a
	 * {@link io.github.coinbasepro.exception.ReportNotReadyException} when the time is
	 * over, after which it can be waited for again. A request that fails ends the wait
	 * @throws IllegalArgumentException if the time is not positive
	 */
	public Mono<Report> awaitDone(UUID reportId, Duration atMost) {
		Assert.notNull(atMost, "atMost must not be null");
		Mono<Report> done = get(reportId).repeatWhen((asked) -> asked.delayElements(POLL_INTERVAL))
			.filter(Report::isDone)
			.next();
		return LateSignals.ignored(this.transport.sameParent(done)
			.timeout(requirePositive(atMost), Mono.error(() -> notReady(reportId, atMost))));
	}

	private static Call<Page<Report>> call(ReportQuery query) {
		return LIST.call()
			.query("profile_id", query.profileId())
			.query("type", query.type())
			.query("ignore_expired", query.ignoreExpired())
			.page(query.page());
	}

	private static Duration requirePositive(Duration atMost) {
		if (atMost.isZero() || atMost.isNegative()) {
			throw new IllegalArgumentException("atMost must be positive but was " + atMost);
		}
		return atMost;
	}

	private ReportNotReadyException notReady(UUID reportId, Duration atMost) {
		return new ReportNotReadyException(this.transport.failed(GET.call(reportId), 1),
				"the report was neither ready nor failed after " + atMost);
	}

}

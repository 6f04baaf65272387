package io.github.coinbasepro.simulator.internal.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import io.github.coinbasepro.simulator.internal.engine.Clerk;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.funds.Archive;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * The reports that users asked for. Each is ready after a while and thrown away a week
 * later, or after a thousand others.
 */
public final class Reports {

	private static final int MEMORY = 1000;

	private static final Duration KEPT = Duration.ofDays(7);

	private final Clerk clerk;

	private final ReportWriter writer;

	private final Duration delay;

	private final Archive<Report> archive = new Archive<>(MEMORY);

	/**
	 * Start without reports.
	 * @param exchange exchange they are about
	 * @param delay how long it takes to write one
	 */
	public Reports(Exchange exchange, Duration delay) {
		this.clerk = exchange.treasury().clerk();
		this.writer = new ReportWriter(exchange);
		this.delay = delay;
	}

	/**
	 * Ask for a report.
	 * @param profile profile it is about
	 * @param scope what it is to contain
	 * @return the report, not ready yet
	 */
	public Report create(ProfileRecord profile, ReportScope scope) {
		return this.clerk.inTurn(() -> {
			Instant now = this.clerk.stamp();
			Report report = new Report(this.clerk.nextId(), profile.id(), profile.userId(), scope, now, null, null,
					now.plus(this.delay).plus(KEPT), null);
			this.clerk.later(this.delay.dividedBy(2), () -> put(report.started(this.clerk.now())));
			this.clerk.later(this.delay, () -> complete(report.id()));
			return put(report);
		});
	}

	private Report put(Report report) {
		return this.archive.put(report.id(), report.createdAt(), report);
	}

	private void complete(UUID id) {
		Report report = this.archive.find(id);
		if (report != null) {
			put(report.completed(this.clerk.now(), this.writer.write(report.profileId(), report.scope())));
		}
	}

	/**
	 * Look a report up.
	 * @param id its id
	 * @param filter what it must be like
	 * @return the report
	 * @throws RefusedException if there is no such report
	 */
	public Report get(UUID id, Predicate<Report> filter) {
		return this.clerk.inTurn(() -> this.archive.get(id, filter));
	}

	/**
	 * List reports, newest first.
	 * @param filter which reports
	 * @param slice which of them, by time
	 * @return reports
	 */
	public List<Report> list(Predicate<Report> filter, Slice<Instant> slice) {
		return this.clerk.inTurn(() -> this.archive.list(filter, slice));
	}

	/**
	 * Whether a report was thrown away.
	 * @param report the report
	 * @return whether its time is over
	 */
	public boolean isExpired(Report report) {
		return !report.expiresAt().isAfter(this.clerk.now());
	}

	/**
	 * What a report says.
	 * @param id its id
	 * @return comma-separated values
	 * @throws RefusedException if there is no such report, or it is not ready, or thrown
	 * away
	 */
	public String content(UUID id) {
		String content = get(id, (report) -> !isExpired(report)).content();
		if (content == null) {
			throw RefusedException.notFound("NotFound");
		}
		return content;
	}

}

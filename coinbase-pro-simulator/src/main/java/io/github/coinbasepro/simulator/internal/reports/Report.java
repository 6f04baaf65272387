package io.github.coinbasepro.simulator.internal.reports;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A report, ready or not.
 *
 * @param id id of the report
 * @param profileId profile it is about
 * @param userId user who asked for it
 * @param scope what it contains
 * @param createdAt when it was asked for
 * @param startedAt when work on it began
 * @param completedAt when it was ready
 * @param expiresAt when it is thrown away
 * @param content what it says, as comma-separated values
 */
public record Report(UUID id, UUID profileId, String userId, ReportScope scope, Instant createdAt,
		@Nullable Instant startedAt, @Nullable Instant completedAt, Instant expiresAt, @Nullable String content) {

	/**
	 * Where it is in its life.
	 * @return {@code pending}, {@code creating} or {@code ready}
	 */
	public String status() {
		if (this.completedAt != null) {
			return "ready";
		}
		return (this.startedAt != null) ? "creating" : "pending";
	}

	Report started(Instant at) {
		return new Report(this.id, this.profileId, this.userId, this.scope, this.createdAt, at, null, this.expiresAt,
				null);
	}

	Report completed(Instant at, String content) {
		return new Report(this.id, this.profileId, this.userId, this.scope, this.createdAt, this.startedAt, at,
				this.expiresAt, content);
	}

}

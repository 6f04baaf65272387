package io.github.coinbasepro.reports;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * A report: being made, ready to be fetched, or failed. Right after it was asked for only
 * id, type and status are known.
 *
 * @param id id of the report
 * @param type what it is about
 * @param createdAt when it was asked for
 * @param completedAt when it was ready
 * @param expiresAt until when it can be fetched
 * @param status how far it is
 * @param userId who asked for it
 * @param fileUrl where to fetch it; whoever knows it may be able to read the report
 * @param fileCount how many files it has
 * @param parameters what was asked for
 */
@WireFormat(ReportsJson.ReportNames.class)
public record Report(UUID id, ReportType type, @Nullable Instant createdAt, @Nullable Instant completedAt,
		@Nullable Instant expiresAt, ReportStatus status, @Nullable String userId, @Nullable String fileUrl,
		@Nullable Long fileCount, @Nullable ReportParameters parameters) {

	/**
	 * Returns whether nothing more will happen to it.
	 * @return true if it is ready or failed
	 */
	@JsonIgnore
	public boolean isDone() {
		return ReportStatus.READY.equals(this.status) || ReportStatus.FAILED.equals(this.status);
	}

}

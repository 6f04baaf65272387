package io.github.coinbasepro.simulator.internal.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import io.github.coinbasepro.simulator.internal.reports.Report;
import io.github.coinbasepro.simulator.internal.reports.ReportScope;
import org.jspecify.annotations.Nullable;

/**
 * A report on the wire. What has not happened is {@code null}.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportBody(UUID id, String type, String createdAt, @Nullable String completedAt, String expiresAt, String status,
		String userId, @Nullable String fileUrl, String fileCount, Map<String, Object> params) {

	static ReportBody of(Report report, ProfileRecord profile, String fileUrl) {
		boolean isReady = report.completedAt() != null;
		return new ReportBody(report.id(), report.scope().type().text(), Timestamps.micros(report.createdAt()),
				Timestamps.microsOrNull(report.completedAt()), Timestamps.micros(report.expiresAt()), report.status(),
				report.userId(), isReady ? fileUrl : null, isReady ? "1" : "0", params(report, profile));
	}

	private static Map<String, Object> params(Report report, ProfileRecord profile) {
		ReportScope scope = report.scope();
		Map<String, Object> params = new LinkedHashMap<>();
		params.put("start_date", Timestamps.micros(scope.start()));
		params.put("end_date", Timestamps.micros(scope.end()));
		params.put("format", scope.format());
		if (scope.productId() != null) {
			params.put("product_id", scope.productId());
		}
		if (scope.accountId() != null) {
			params.put("account_id", scope.accountId());
		}
		params.put("profile_id", report.profileId());
		params.put("email", scope.email());
		params.put("user", user(profile));
		params.put("new_york_state", false);
		params.put("group_by_profile", scope.isGrouped());
		return params;
	}

	private static Map<String, Object> user(ProfileRecord profile) {
		Map<String, Object> user = new LinkedHashMap<>();
		user.put("id", profile.userId());
		user.put("created_at", Timestamps.micros(profile.createdAt()));
		user.put("name", "User " + profile.userId());
		user.put("email", "");
		user.put("is_banned", false);
		user.put("user_type", "individual");
		user.put("fulfills_new_requirements", true);
		user.put("flags", Map.of());
		user.put("details", Map.of());
		user.put("preferences", Map.of());
		user.put("has_default", true);
		return user;
	}

}

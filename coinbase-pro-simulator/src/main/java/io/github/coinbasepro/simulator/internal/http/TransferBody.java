package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.coinbasepro.simulator.internal.funds.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * A transfer on the wire. What has not happened is {@code null}.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TransferBody(UUID id, String type, String createdAt, @Nullable String completedAt, @Nullable String canceledAt,
		@Nullable String processedAt, UUID accountId, String userId, UUID profileId, String amount, String currency,
		@Nullable String userNonce, Map<String, String> details) {

	static TransferBody of(Transfer transfer) {
		String completed = Timestamps.spacedOrNull(transfer.completedAt());
		return new TransferBody(transfer.id(), transfer.type().name().toLowerCase(Locale.ROOT),
				Timestamps.spaced(transfer.createdAt()), completed, Timestamps.spacedOrNull(transfer.canceledAt()),
				completed, transfer.accountId(), transfer.userId(), transfer.profileId(),
				Decimals.sixteen(transfer.amount()), transfer.currency(), transfer.userNonce(), transfer.details());
	}

}

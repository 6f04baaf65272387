package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money on its way, or arrived.
 *
 * @param id id of the transfer
 * @param type which way it goes
 * @param userId user who owns the account
 * @param profileId profile that owns the account
 * @param accountId account that it goes to or comes from
 * @param currency currency of the account
 * @param amount what the account gets or gives
 * @param createdAt when it was asked for
 * @param completedAt when it arrived
 * @param canceledAt when it failed
 * @param userNonce number that the user gave it
 * @param details where it comes from or goes to, by names of the exchange
 */
public record Transfer(UUID id, TransferType type, String userId, UUID profileId, UUID accountId, String currency,
		BigDecimal amount, Instant createdAt, @Nullable Instant completedAt, @Nullable Instant canceledAt,
		@Nullable String userNonce, Map<String, String> details) {

	/**
	 * Whether it is on its way.
	 * @return whether it neither arrived nor failed
	 */
	public boolean isPending() {
		return this.completedAt == null && this.canceledAt == null;
	}

	Transfer completed(Instant at, Map<String, String> news) {
		Map<String, String> details = new TreeMap<>(this.details);
		details.putAll(news);
		return new Transfer(this.id, this.type, this.userId, this.profileId, this.accountId, this.currency, this.amount,
				this.createdAt, at, null, this.userNonce, details);
	}

	Transfer canceled(Instant at) {
		return new Transfer(this.id, this.type, this.userId, this.profileId, this.accountId, this.currency, this.amount,
				this.createdAt, null, at, this.userNonce, this.details);
	}

}

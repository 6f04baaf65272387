package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A currency that was or is being staked and wrapped, or given back.
 *
 * @param id its id
 * @param isRedeem whether a wrapped currency is given back
 * @param profileId profile that owns both accounts
 * @param fromAccountId account that gives
 * @param toAccountId account that gets
 * @param from currency that is given
 * @param to currency that is got
 * @param fromAmount how much is given
 * @param toAmount how much is got
 * @param conversionRate rate of the wrapped currency
 * @param createdAt when it was asked for
 * @param completedAt when it was done
 * @param idem id that the user gave it, so that it is not done twice
 */
public record Wrapping(UUID id, boolean isRedeem, UUID profileId, UUID fromAccountId, UUID toAccountId, String from,
		String to, BigDecimal fromAmount, BigDecimal toAmount, BigDecimal conversionRate, Instant createdAt,
		@Nullable Instant completedAt, @Nullable UUID idem) {

	/**
	 * Where it is in its life.
	 * @return {@code pending} or {@code completed}
	 */
	public String status() {
		return (this.completedAt != null) ? "completed" : "pending";
	}

	Wrapping completed(Instant at) {
		return new Wrapping(this.id, this.isRedeem, this.profileId, this.fromAccountId, this.toAccountId, this.from,
				this.to, this.fromAmount, this.toAmount, this.conversionRate, this.createdAt, at, this.idem);
	}

}

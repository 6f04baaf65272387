package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A deposit or withdrawal that the exchange has taken on.
 *
 * @param id id of the transfer
 * @param amount how much
 * @param currency of which currency
 * @param payoutAt when it should arrive
 * @param fee what it costs
 * @param subtotal amount without the fee
 * @param network network that it goes over
 */
public record TransferResult(UUID id, @Nullable BigDecimal amount, @Nullable String currency,
		@Nullable Instant payoutAt, @Nullable BigDecimal fee, @Nullable BigDecimal subtotal, @Nullable String network) {

}

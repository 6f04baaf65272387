package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One currency that became another.
 *
 * @param id id of the conversion
 * @param profileId profile that owns both accounts
 * @param fromAccountId account that gave
 * @param toAccountId account that got
 * @param from currency that was given
 * @param to currency that was got
 * @param amount how much was given
 * @param fee how much less was got
 * @param createdAt when
 */
public record Conversion(UUID id, UUID profileId, UUID fromAccountId, UUID toAccountId, String from, String to,
		BigDecimal amount, BigDecimal fee, Instant createdAt) {

}

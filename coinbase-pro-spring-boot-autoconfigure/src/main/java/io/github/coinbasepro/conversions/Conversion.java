package io.github.coinbasepro.conversions;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Funds of one currency turned into another of the same value, such as USD into USDC.
 *
 * @param id id of the conversion
 * @param amount how much was converted
 * @param fromAccountId account it was taken from
 * @param toAccountId account it went to
 * @param from currency that was given
 * @param to currency that was got
 * @param feeAmount fee
 * @param createdAt when it was converted
 */
public record Conversion(UUID id, BigDecimal amount, @Nullable UUID fromAccountId, @Nullable UUID toAccountId,
		String from, String to, @Nullable BigDecimal feeAmount, @Nullable Instant createdAt) {

}

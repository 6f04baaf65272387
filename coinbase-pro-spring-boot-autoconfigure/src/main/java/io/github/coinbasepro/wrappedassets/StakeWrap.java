package io.github.coinbasepro.wrappedassets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An asset staked and turned into the wrapped asset that stands for it.
 *
 * @param id id of the stake-wrap
 * @param fromAmount what is given
 * @param toAmount what is got
 * @param fromAccountId account it is taken from
 * @param toAccountId account it goes to
 * @param fromCurrency currency that is given, such as {@code ETH}
 * @param toCurrency currency that is got, such as {@code CBETH}
 * @param status where it is in its life, such as {@code pending} or {@code completed}
 * @param conversionRate rate between the two
 * @param createdAt when it was asked for
 * @param completedAt when it was done
 * @param canceledAt when it was cancelled
 */
public record StakeWrap(UUID id, @Nullable BigDecimal fromAmount, @Nullable BigDecimal toAmount,
		@Nullable UUID fromAccountId, @Nullable UUID toAccountId, String fromCurrency, String toCurrency, String status,
		@Nullable BigDecimal conversionRate, @Nullable Instant createdAt, @Nullable Instant completedAt,
		@Nullable Instant canceledAt) {

}

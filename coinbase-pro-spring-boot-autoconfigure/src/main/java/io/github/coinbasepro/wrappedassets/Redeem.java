package io.github.coinbasepro.wrappedassets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A wrapped asset turned back into the asset that it stands for.
 *
 * @param id id of the redeem
 * @param fromAmount what is given
 * @param toAmount what is got
 * @param fromAccountId account it is taken from
 * @param toAccountId account it goes to
 * @param fromCurrency currency that is given, such as {@code CBETH}
 * @param toCurrency currency that is got, such as {@code ETH}
 * @param status where it is in its life, such as {@code pending} or {@code completed}
 * @param conversionRate rate between the two
 * @param createdAt when it was asked for
 * @param completedAt when it was done
 * @param canceledAt when it was cancelled
 * @param idem id under which you asked for it
 */
public record Redeem(UUID id, @Nullable BigDecimal fromAmount, @Nullable BigDecimal toAmount,
		@Nullable UUID fromAccountId, @Nullable UUID toAccountId, String fromCurrency, String toCurrency, String status,
		@Nullable BigDecimal conversionRate, @Nullable Instant createdAt, @Nullable Instant completedAt,
		@Nullable Instant canceledAt, @Nullable UUID idem) {

}

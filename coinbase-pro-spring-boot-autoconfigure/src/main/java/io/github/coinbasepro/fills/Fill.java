package io.github.coinbasepro.fills;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * A trade of one of your orders.
 *
 * @param tradeId id of the trade within the product
 * @param productId product that was traded
 * @param orderId your order
 * @param userId id of the user, 24 hexadecimal digits
 * @param profileId profile of the order
 * @param liquidity which part your order played
 * @param price price in the quote currency
 * @param size size in the base currency
 * @param fee fee in the quote currency
 * @param createdAt when it traded
 * @param side side of your order
 * @param settled whether the funds have moved
 * @param usdVolume value in US dollars
 * @param marketType market, such as {@code spot}
 * @param fundingCurrency currency that paid
 */
public record Fill(long tradeId, String productId, UUID orderId, @Nullable String userId, @Nullable UUID profileId,
		Liquidity liquidity, BigDecimal price, BigDecimal size, BigDecimal fee, Instant createdAt, Side side,
		@Nullable Boolean settled, @Nullable BigDecimal usdVolume, @Nullable String marketType,
		@Nullable String fundingCurrency) {

}

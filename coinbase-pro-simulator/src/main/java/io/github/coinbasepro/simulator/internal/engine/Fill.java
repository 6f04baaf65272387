package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One side of a trade, as the owner of the order sees it.
 *
 * @param tradeId number of the trade
 * @param productId product that traded
 * @param orderId order of the owner
 * @param profileId profile of the owner
 * @param userId user of the owner
 * @param side side of the order
 * @param liquidity what the order brought to the trade
 * @param price price of the trade
 * @param size amount of base currency
 * @param fee fee paid, in quote currency
 * @param usdVolume worth in USD, if there is a way to tell
 * @param createdAt when it happened
 */
public record Fill(long tradeId, String productId, UUID orderId, UUID profileId, String userId, Side side,
		Liquidity liquidity, BigDecimal price, BigDecimal size, BigDecimal fee, @Nullable BigDecimal usdVolume,
		Instant createdAt) {

}

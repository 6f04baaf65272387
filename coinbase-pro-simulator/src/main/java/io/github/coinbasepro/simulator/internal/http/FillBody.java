package io.github.coinbasepro.simulator.internal.http;

import java.util.Locale;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Fill;
import io.github.coinbasepro.simulator.internal.engine.Liquidity;
import org.jspecify.annotations.Nullable;

/**
 * A fill on the wire.
 */
record FillBody(long tradeId, String productId, UUID orderId, String userId, UUID profileId, String liquidity,
		String price, String size, String fee, String createdAt, String side, boolean settled,
		@Nullable String usdVolume, String marketType, String fundingCurrency) {

	static FillBody of(Fill fill) {
		return new FillBody(fill.tradeId(), fill.productId(), fill.orderId(), fill.userId(), fill.profileId(),
				(fill.liquidity() == Liquidity.MAKER) ? "M" : "T", Decimals.eight(fill.price()),
				Decimals.eight(fill.size()), Decimals.sixteen(fill.fee()), Timestamps.micros(fill.createdAt()),
				fill.side().name().toLowerCase(Locale.ROOT), true, Decimals.sixteenOrNull(fill.usdVolume()), "spot",
				fill.productId().substring(fill.productId().indexOf('-') + 1));
	}

}

package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.model.Side;

record FillView(long tradeId, UUID orderId, String product, Side side, BigDecimal price, BigDecimal size,
		BigDecimal fee, Instant time) {

	static FillView of(Fill fill) {
		return new FillView(fill.tradeId(), fill.orderId(), fill.productId(), fill.side(), fill.price(), fill.size(),
				fill.fee(), fill.createdAt());
	}

}

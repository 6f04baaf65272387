package io.github.coinbasepro.simulator.internal.http;

import io.github.coinbasepro.simulator.internal.engine.Product;
import io.github.coinbasepro.simulator.internal.engine.TradingMode;

/**
 * A product on the wire.
 */
record ProductBody(String id, String baseCurrency, String quoteCurrency, String quoteIncrement, String baseIncrement,
		String displayName, String minMarketFunds, boolean marginEnabled, boolean postOnly, boolean limitOnly,
		boolean cancelOnly, String status, String statusMessage, boolean tradingDisabled, boolean fxStablecoin,
		String maxSlippagePercentage, boolean auctionMode, String highBidLimitPercentage) {

	static ProductBody of(Product product) {
		TradingMode mode = product.mode();
		return new ProductBody(product.id(), product.baseCurrency(), product.quoteCurrency(),
				product.quoteIncrement().toPlainString(), product.baseIncrement().toPlainString(), product.id(),
				product.minMarketFunds().toPlainString(), false, mode == TradingMode.POST_ONLY,
				mode == TradingMode.LIMIT_ONLY, mode == TradingMode.CANCEL_ONLY,
				(mode == TradingMode.DELISTED) ? "delisted" : "online", "",
				mode == TradingMode.DISABLED || mode == TradingMode.DELISTED, false,
				Decimals.eight(Product.MAX_SLIPPAGE), false, "");
	}

}

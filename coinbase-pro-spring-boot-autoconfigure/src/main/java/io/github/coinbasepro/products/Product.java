package io.github.coinbasepro.products;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A market: a base currency traded for a quote currency.
 *
 * @param id id such as {@code BTC-USD}
 * @param baseCurrency currency that is traded
 * @param quoteCurrency currency that prices are in
 * @param quoteIncrement smallest step of a price
 * @param baseIncrement smallest step of a size
 * @param displayName name for people
 * @param minMarketFunds least value of an order, in the quote currency
 * @param marginEnabled whether it was open to margin trading
 * @param postOnly whether only maker orders are taken
 * @param limitOnly whether only limit orders are taken
 * @param cancelOnly whether orders can only be cancelled
 * @param status whether it is traded
 * @param statusMessage what the exchange says about the status
 * @param tradingDisabled whether trading is switched off
 * @param fxStablecoin whether it trades a currency for a stablecoin
 * @param maxSlippagePercentage how far from the best price a market order may go, as a
 * fraction
 * @param auctionMode whether an auction is on
 * @param highBidLimitPercentage how far above the best ask a bid may be, as a fraction
 */
public record Product(String id, String baseCurrency, String quoteCurrency, BigDecimal quoteIncrement,
		BigDecimal baseIncrement, @Nullable String displayName, @Nullable BigDecimal minMarketFunds,
		@Nullable Boolean marginEnabled, @Nullable Boolean postOnly, @Nullable Boolean limitOnly,
		@Nullable Boolean cancelOnly, ProductStatus status, @Nullable String statusMessage,
		@Nullable Boolean tradingDisabled, @Nullable Boolean fxStablecoin, @Nullable BigDecimal maxSlippagePercentage,
		@Nullable Boolean auctionMode, @Nullable BigDecimal highBidLimitPercentage) {

}

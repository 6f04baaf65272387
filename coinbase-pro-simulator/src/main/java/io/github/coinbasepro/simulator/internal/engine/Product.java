package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;

/**
 * Two currencies that trade against each other.
 *
 * @param baseCurrency what is bought and sold
 * @param quoteCurrency what it is paid with
 * @param baseIncrement smallest unit of a size
 * @param quoteIncrement smallest unit of a price
 * @param minMarketFunds smallest worth of an order, in quote currency
 * @param mode what its users may do
 */
public record Product(String baseCurrency, String quoteCurrency, BigDecimal baseIncrement, BigDecimal quoteIncrement,
		BigDecimal minMarketFunds, TradingMode mode) {

	/**
	 * How far from the best price a market order may trade, as a fraction of that price.
	 */
	public static final BigDecimal MAX_SLIPPAGE = new BigDecimal("0.02");

	/**
	 * The name of the product on the wire.
	 * @return base and quote currency, such as {@code BTC-USD}
	 */
	public String id() {
		return this.baseCurrency + "-" + this.quoteCurrency;
	}

	/**
	 * This product in another mode.
	 * @param mode the mode
	 * @return a product
	 */
	public Product withMode(TradingMode mode) {
		return new Product(this.baseCurrency, this.quoteCurrency, this.baseIncrement, this.quoteIncrement,
				this.minMarketFunds, mode);
	}

}

package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;
import java.util.Random;

import io.github.coinbasepro.simulator.internal.engine.Product;

/**
 * A product and how its market behaves. Inside the market, prices and sizes are whole
 * numbers of the product's smallest units, called ticks and lots.
 *
 * @param product the product
 * @param referencePrice price that the market comes back to over the years, in ticks
 * @param typicalSize size of a typical order, in lots
 * @param tradesPerMinute how many typical orders trade in a minute of the past
 */
record Listing(Product product, long referencePrice, long typicalSize, int tradesPerMinute) {

	static Listing of(Product product, String referencePrice, String typicalSize, int tradesPerMinute) {
		return new Listing(product, units(new BigDecimal(referencePrice), product.quoteIncrement()),
				units(new BigDecimal(typicalSize), product.baseIncrement()), tradesPerMinute);
	}

	private static long units(BigDecimal amount, BigDecimal increment) {
		return amount.divide(increment).longValueExact();
	}

	long ticks(BigDecimal price) {
		return units(price, this.product.quoteIncrement());
	}

	long lots(BigDecimal size) {
		return units(size, this.product.baseIncrement());
	}

	BigDecimal price(long ticks) {
		return this.product.quoteIncrement().multiply(BigDecimal.valueOf(ticks));
	}

	BigDecimal size(long lots) {
		return this.product.baseIncrement().multiply(BigDecimal.valueOf(lots));
	}

	long randomSize(Random random) {
		return this.typicalSize * (10 + random.nextInt(190)) / 100 + random.nextInt(1000);
	}

	Random random(long seed) {
		return new Random(Noise.mix(seed ^ this.product.id().hashCode()));
	}

}

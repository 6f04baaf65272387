package io.github.coinbasepro.sample.market;

import java.math.BigDecimal;

import io.github.coinbasepro.products.Product;

/**
 * A product as the page shows it.
 *
 * @param id id of the product
 * @param base currency that is traded
 * @param quote currency it is paid in
 * @param quoteIncrement smallest step of a price
 * @param baseIncrement smallest step of a size
 */
public record ProductView(String id, String base, String quote, BigDecimal quoteIncrement, BigDecimal baseIncrement) {

	static ProductView of(Product product) {
		return new ProductView(product.id(), product.baseCurrency(), product.quoteCurrency(), product.quoteIncrement(),
				product.baseIncrement());
	}

}

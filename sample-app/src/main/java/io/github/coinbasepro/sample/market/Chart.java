package io.github.coinbasepro.sample.market;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import io.github.coinbasepro.products.Granularity;

/**
 * A product and the length of its candles, as a page looks at it.
 *
 * @param product id of the product
 * @param granularity length of a candle
 */
public record Chart(String product, Granularity granularity) {

	/**
	 * Reads a chart.
	 * @param text product and granularity, such as {@code BTC-USD/ONE_MINUTE}
	 * @return the chart
	 * @throws IllegalArgumentException if the text is not a chart
	 */
	public static Chart of(String text) {
		String[] parts = text.split("/", -1);
		if (parts.length != 2) {
			throw new IllegalArgumentException("watch must be such as BTC-USD/ONE_MINUTE");
		}
		return new Chart(parts[0], Granularity.valueOf(parts[1].toUpperCase(Locale.ROOT)));
	}

	/**
	 * Returns the products of charts.
	 * @param charts the charts
	 * @return each product once
	 */
	public static List<String> products(Collection<Chart> charts) {
		return charts.stream().map(Chart::product).distinct().toList();
	}

	@Override
	public String toString() {
		return this.product + "/" + this.granularity.name();
	}

}

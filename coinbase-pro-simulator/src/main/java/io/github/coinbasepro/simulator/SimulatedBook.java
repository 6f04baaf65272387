package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.Side;

/**
 * What the exchange itself quotes for a product: orders at prices, in any number and any
 * order. <pre class="code">
 * SimulatedBook.empty().bid("63999.99", "0.5").bid("63999.50", "2").ask("64000.01", "0.25")
 * </pre>
 */
public final class SimulatedBook {

	private final List<Quote> quotes;

	private SimulatedBook(List<Quote> quotes) {
		this.quotes = List.copyOf(quotes);
	}

	/**
	 * A book in which nothing stands.
	 * @return a book
	 */
	public static SimulatedBook empty() {
		return new SimulatedBook(List.of());
	}

	/**
	 * This book with an order to buy.
	 * @param price its price, such as {@code 63999.99}
	 * @param size its size in base currency
	 * @return a book
	 */
	public SimulatedBook bid(String price, String size) {
		return bid(new BigDecimal(price), new BigDecimal(size));
	}

	/**
	 * This book with an order to buy.
	 * @param price its price
	 * @param size its size in base currency
	 * @return a book
	 */
	public SimulatedBook bid(BigDecimal price, BigDecimal size) {
		return with(new Quote(Side.BUY, price, size));
	}

	/**
	 * This book with an order to sell.
	 * @param price its price, such as {@code 64000.01}
	 * @param size its size in base currency
	 * @return a book
	 */
	public SimulatedBook ask(String price, String size) {
		return ask(new BigDecimal(price), new BigDecimal(size));
	}

	/**
	 * This book with an order to sell.
	 * @param price its price
	 * @param size its size in base currency
	 * @return a book
	 */
	public SimulatedBook ask(BigDecimal price, BigDecimal size) {
		return with(new Quote(Side.SELL, price, size));
	}

	private SimulatedBook with(Quote quote) {
		for (Quote other : this.quotes) {
			if (quote.crosses(other)) {
				throw new IllegalArgumentException("A book must not be crossed, but " + quote.price + " meets "
						+ other.price + " of the other side");
			}
		}
		List<Quote> quotes = new ArrayList<>(this.quotes);
		quotes.add(quote);
		return new SimulatedBook(quotes);
	}

	List<OrderRequest> requests(String productId) {
		return this.quotes.stream()
			.map((quote) -> OrderRequest.limit(productId, quote.side, quote.price, quote.size))
			.toList();
	}

	private record Quote(Side side, BigDecimal price, BigDecimal size) {

		boolean crosses(Quote other) {
			int comparison = this.price.compareTo(other.price);
			return this.side != other.side && ((this.side == Side.BUY) ? comparison >= 0 : comparison <= 0);
		}

	}

}

package io.github.coinbasepro.sample.market;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.book.OrderBookEntry;

/**
 * The part of an order book around the price.
 */
record BookView(List<Level> bids, List<Level> asks) {

	private static final int MAX_LEVELS = 150;

	static BookView of(OrderBook book) {
		return new BookView(levels(book.bids()), levels(book.asks()));
	}

	private static List<Level> levels(List<OrderBookEntry> entries) {
		return entries.stream().limit(MAX_LEVELS).map((entry) -> new Level(entry.price(), entry.size())).toList();
	}

	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	record Level(BigDecimal price, BigDecimal size) {

	}

}

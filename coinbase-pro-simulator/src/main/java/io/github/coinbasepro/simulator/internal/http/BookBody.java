package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.coinbasepro.simulator.internal.engine.BookSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * An order book on the wire: the best prices, all prices or all orders.
 */
record BookBody(List<List<Object>> bids, List<List<Object>> asks, long sequence, boolean auctionMode,
		@JsonInclude @Nullable Object auction, String time) {

	static BookBody of(BookSnapshot book, int level) {
		return new BookBody(rows(book.bids(), level), rows(book.asks(), level), book.sequence(), false, null,
				book.time().toString());
	}

	private static List<List<Object>> rows(List<BookSnapshot.Entry> entries, int level) {
		return switch (level) {
			case 1 -> prices(entries).stream().limit(1).toList();
			case 2 -> prices(entries);
			default -> entries.stream().map(BookBody::order).toList();
		};
	}

	private static List<Object> order(BookSnapshot.Entry entry) {
		return List.of(Decimals.trimmed(entry.price()), Decimals.trimmed(entry.size()), entry.orderId());
	}

	private static List<List<Object>> prices(List<BookSnapshot.Entry> entries) {
		List<List<Object>> rows = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= entries.size(); i++) {
			if (i == entries.size() || entries.get(i).price().compareTo(entries.get(start).price()) != 0) {
				rows.add(price(entries.subList(start, i)));
				start = i;
			}
		}
		return rows;
	}

	private static List<Object> price(List<BookSnapshot.Entry> entries) {
		BigDecimal size = entries.stream().map(BookSnapshot.Entry::size).reduce(BigDecimal.ZERO, BigDecimal::add);
		return List.of(Decimals.trimmed(entries.get(0).price()), Decimals.trimmed(size), entries.size());
	}

}

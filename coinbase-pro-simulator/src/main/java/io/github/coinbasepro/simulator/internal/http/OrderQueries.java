package io.github.coinbasepro.simulator.internal.http;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.engine.FillQuery;
import io.github.coinbasepro.simulator.internal.engine.OrderQuery;
import io.github.coinbasepro.simulator.internal.engine.OrderSort;
import io.github.coinbasepro.simulator.internal.engine.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is asked about orders and fills.
 */
final class OrderQueries {

	private OrderQueries() {
	}

	static OrderQuery orders(Query query, int limit) {
		return new OrderQuery(statuses(query), query.first("product_id"), date(query, "start_date"),
				date(query, "end_date"), sort(query.first("sortedBy")), isAscending(query.first("sorting")),
				query.datedSlice(limit));
	}

	static FillQuery fills(Query query, @Nullable UUID orderId, int limit) {
		return new FillQuery(orderId, query.first("product_id"), date(query, "start_date"), date(query, "end_date"),
				query.numberedSlice(limit));
	}

	/**
	 * Whether the market asked for is one in which nothing trades here.
	 * @param query the query
	 * @return whether there is nothing to find
	 */
	static boolean isOtherMarket(Query query) {
		String marketType = query.first("market_type");
		if (marketType == null || marketType.equals("spot")) {
			return false;
		}
		if (!marketType.equals("rfq")) {
			throw ApiException.badRequest("Invalid market_type " + marketType);
		}
		return true;
	}

	static void checkProfile(Query query, UUID profileId) {
		String profile = query.first("profile_id");
		if (profile != null && !profile.equals("default") && !profileId.equals(Uuids.parse(profile))) {
			throw ApiException.badRequest("Invalid profile_id");
		}
	}

	private static OrderSort sort(@Nullable String word) {
		if (word == null) {
			return OrderSort.CREATED_AT;
		}
		for (OrderSort sort : OrderSort.values()) {
			if (sort.name().toLowerCase(Locale.ROOT).equals(word)) {
				return sort;
			}
		}
		throw ApiException.badRequest("Invalid sortedBy " + word);
	}

	private static boolean isAscending(@Nullable String word) {
		if (word != null && !word.equals("asc") && !word.equals("desc")) {
			throw ApiException.badRequest("Invalid sorting " + word);
		}
		return "asc".equals(word);
	}

	private static @Nullable Instant date(Query query, String name) {
		String text = query.first(name);
		if (text == null) {
			return null;
		}
		Instant date = Timestamps.parseDayOrTime(text);
		if (date == null) {
			throw ApiException.badRequest("Invalid " + name);
		}
		return date;
	}

	/**
	 * Returns the statuses asked for, by {@code status=} or {@code status[]=}. A word
	 * that is none, such as several joined by commas, finds nothing.
	 * @param query the query
	 * @return statuses
	 */
	private static Set<OrderStatus> statuses(Query query) {
		List<String> words = Stream.of("status", "status[]").map(query::all).flatMap(List::stream).toList();
		if (words.isEmpty()) {
			return EnumSet.of(OrderStatus.PENDING, OrderStatus.OPEN);
		}
		Set<OrderStatus> statuses = EnumSet.noneOf(OrderStatus.class);
		for (String word : words) {
			switch (word) {
				case "all" -> statuses.addAll(EnumSet.allOf(OrderStatus.class));
				case "pending", "received" -> statuses.add(OrderStatus.PENDING);
				case "active" -> statuses.add(OrderStatus.ACTIVE);
				case "open" -> statuses.add(OrderStatus.OPEN);
				case "done", "settled" -> statuses.add(OrderStatus.DONE);
				case "rejected" -> statuses.add(OrderStatus.REJECTED);
				default -> {
				}
			}
		}
		return statuses;
	}

}

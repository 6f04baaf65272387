package io.github.coinbasepro.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderSortKey;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.orders.Sorting;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.products.TradeQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for what can be asked for.
 */
class QueryTests {

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	@ParameterizedTest
	@ValueSource(ints = { 1, 100, 1000 })
	void pagesHaveOneToAThousandRows(int limit) {
		assertThat(PageRequest.first().withLimit(limit).limit()).isEqualTo(limit);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 1001, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void pagesHaveNoOtherNumberOfRows(int limit) {
		assertThatIllegalArgumentException().isThrownBy(() -> TradeQuery.of("BTC-USD").withLimit(limit))
			.withMessage("limit must be 1 to 1000 but was " + limit);
	}

	@Test
	void aPageIsNewerOrOlderNotBoth() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(null, "1", "2"));
		PageRequest page = PageRequest.first().withLimit(5).olderThan("1").newerThan("2");
		assertThat(page).isEqualTo(new PageRequest(5, "2", null));
		assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.first().olderThan(" "));
	}

	@Test
	void candlesHaveBothEndsOrNone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CandleQuery("BTC-USD", Granularity.ONE_DAY, START, null, false, false))
			.withMessage("start and end must be given together or not at all");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> CandleQuery.of("BTC-USD", Granularity.ONE_DAY).between(START, START.minusSeconds(1)))
			.withMessageStartingWith("start must not be after end");
	}

	@Test
	void granularitiesAndLevelsAreKnownByTheirNumbers() {
		for (Granularity granularity : Granularity.values()) {
			assertThat(Granularity.ofSeconds(granularity.seconds())).isEqualTo(granularity);
		}
		for (BookLevel level : BookLevel.values()) {
			assertThat(BookLevel.of(level.value())).isEqualTo(level);
		}
		assertThatIllegalArgumentException().isThrownBy(() -> Granularity.ofSeconds(59))
			.withMessageContaining("60, 300, 900, 3600, 21600 or 86400 seconds but was 59");
		assertThatIllegalArgumentException().isThrownBy(() -> BookLevel.of(4));
	}

	@Test
	void ordersAreAskedForByStatusAndProduct() {
		assertThat(OrderQuery.open().statuses()).isEmpty();
		assertThat(OrderQuery.withStatus(OrderStatus.DONE).forProduct("BTC-USD"))
			.isEqualTo(new OrderQuery(List.of(OrderStatus.DONE), "BTC-USD", PageRequest.first()));
		assertThatIllegalArgumentException().isThrownBy(OrderQuery::withStatus);
		assertThatIllegalArgumentException().isThrownBy(() -> OrderQuery.withStatus(new OrderStatus("settled")))
			.withMessageContaining("but was 'settled'");
		assertThatIllegalArgumentException().isThrownBy(() -> FillQuery.forProduct("btc"));
	}

	@Test
	void ordersAreAskedForByAllThatTheExchangeTakes() {
		OrderQuery query = OrderQuery.withStatus(OrderStatus.ALL)
			.forProduct("BTC-USD")
			.withProfile(ID)
			.withSortedBy(OrderSortKey.PRICE)
			.withSorting(Sorting.ASC)
			.since(START)
			.until(START)
			.withMarketType("rfq")
			.withLimit(7);
		assertThat(query).isEqualTo(new OrderQuery(List.of(OrderStatus.ALL), "BTC-USD", ID, OrderSortKey.PRICE,
				Sorting.ASC, START, START, "rfq", new PageRequest(7, null, null)));
		assertThat(query.between(START.minusSeconds(1), START.plusSeconds(1)))
			.isEqualTo(new OrderQuery(List.of(OrderStatus.ALL), "BTC-USD", ID, OrderSortKey.PRICE, Sorting.ASC,
					START.minusSeconds(1), START.plusSeconds(1), "rfq", query.page()));
		assertThat(query.forProduct("ETH-USD").withPage(PageRequest.first()))
			.isEqualTo(new OrderQuery(List.of(OrderStatus.ALL), "ETH-USD", ID, OrderSortKey.PRICE, Sorting.ASC, START,
					START, "rfq", PageRequest.first()));
	}

	@Test
	void ordersComeNewestFirstUnlessAskedOtherwise() {
		OrderQuery query = OrderQuery.open();
		assertThat(query.isNewestFirst()).isTrue();
		assertThat(query.withSortedBy(OrderSortKey.CREATED_AT).withSorting(Sorting.DESC).isNewestFirst()).isTrue();
		assertThat(query.withSorting(Sorting.ASC).isNewestFirst()).isFalse();
		assertThat(query.withSortedBy(OrderSortKey.SIZE).isNewestFirst()).isFalse();
	}

	@Test
	void ordersAreOfARangeThatCanBeWrittenAndOfAMarketThatIsKnown() {
		OrderQuery query = OrderQuery.open();
		assertThat(query.since(Instant.EPOCH).start()).isEqualTo(Instant.EPOCH);
		assertThatIllegalArgumentException().isThrownBy(() -> query.since(START).until(START.minusSeconds(1)))
			.withMessage("start must not be after end: 2026-01-01T00:00:00Z and 2025-12-31T23:59:59Z");
		assertThatIllegalArgumentException().isThrownBy(() -> query.since(Instant.MIN))
			.withMessage("start must be within the years 0 to 9999 but was " + Instant.MIN);
		assertThatIllegalArgumentException().isThrownBy(() -> query.until(Instant.MAX))
			.withMessage("end must be within the years 0 to 9999 but was " + Instant.MAX);
		assertThatIllegalArgumentException().isThrownBy(() -> query.withMarketType("dark"))
			.withMessage("marketType must be spot or rfq but was 'dark'");
	}

	@Test
	void fillsAreAskedForByAllThatTheExchangeTakes() {
		FillQuery query = FillQuery.forOrder(ID).since(START).until(START).withMarketType("rfq").withLimit(7);
		assertThat(query).isEqualTo(new FillQuery(ID, null, START, START, "rfq", PageRequest.first().withLimit(7)));
		assertThat(query.between(START.minusSeconds(1), START.plusSeconds(1)))
			.isEqualTo(new FillQuery(ID, null, START.minusSeconds(1), START.plusSeconds(1), "rfq", query.page()));
	}

	@Test
	void fillsAreOfARangeAfterTheEpochAndOfAMarketThatIsKnown() {
		FillQuery query = FillQuery.forProduct("BTC-USD");
		assertThat(query.since(Instant.EPOCH.plusNanos(1)).start()).isEqualTo(Instant.EPOCH.plusNanos(1));
		assertThatIllegalArgumentException().isThrownBy(() -> query.since(Instant.EPOCH))
			.withMessage("start must be after 1970-01-01T00:00:00Z but was 1970-01-01T00:00:00Z");
		assertThatIllegalArgumentException().isThrownBy(() -> query.until(Instant.EPOCH))
			.withMessage("end must be after 1970-01-01T00:00:00Z but was 1970-01-01T00:00:00Z");
		assertThatIllegalArgumentException().isThrownBy(() -> query.until(Instant.parse("+10000-01-01T00:00:00Z")))
			.withMessage("end must be within the years 0 to 9999 but was +10000-01-01T00:00:00Z");
		assertThatIllegalArgumentException().isThrownBy(() -> query.between(START, START.minusSeconds(1)))
			.withMessageStartingWith("start must not be after end");
		assertThatIllegalArgumentException().isThrownBy(() -> query.withMarketType("SPOT"))
			.withMessage("marketType must be spot or rfq but was 'SPOT'");
	}

	@Test
	void aValueHasText() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OrderStatus(" "));
	}

}

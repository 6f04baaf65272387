package io.github.coinbasepro.model;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Tests for what can be asked for.
 */
class QueryTests {

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

	@ParameterizedTest
	@EnumSource
	void candlesSpanThreeHundredIntervals(Granularity granularity) {
		CandleQuery query = CandleQuery.of("BTC-USD", granularity);
		Instant end = START.plus(granularity.duration().multipliedBy(300));
		assertThatNoException().isThrownBy(() -> query.between(START, end));
		assertThatIllegalArgumentException().isThrownBy(() -> query.between(START, end.plusNanos(1)))
			.withMessageContaining("at most 300 intervals apart");
	}

	@Test
	void candlesHaveBothEndsOrNone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CandleQuery("BTC-USD", Granularity.ONE_DAY, START, null))
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
		assertThatIllegalArgumentException().isThrownBy(() -> FillQuery.forProduct("btc"));
	}

	@Test
	void aValueHasText() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OrderStatus(" "));
	}

}

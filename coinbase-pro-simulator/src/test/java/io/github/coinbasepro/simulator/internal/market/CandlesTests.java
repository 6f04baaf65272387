package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Side;
import io.github.coinbasepro.simulator.internal.engine.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CandlesTests {

	private static final long OPENING = Instant.parse("2026-03-04T12:34:00Z").getEpochSecond();

	private static final long YEAR = 365 * 86_400L;

	private static List<Listing> listings() {
		return Listings.all();
	}

	private static Candles candles(Listing listing, long seed) {
		Candles candles = new Candles(listing, seed, OPENING / 60);
		trade(candles, listing, 1, 0);
		trade(candles, listing, 2, 30);
		trade(candles, listing, 3, 180);
		trade(candles, listing, 4, 4000);
		return candles;
	}

	private static void trade(Candles candles, Listing listing, long id, long secondsAfterOpening) {
		candles.traded(new Trade(id, listing.product().id(), listing.price(candles.openingPrice() + id), BigDecimal.ONE,
				Side.BUY, Instant.ofEpochSecond(OPENING + secondsAfterOpening), new UUID(0, id), new UUID(1, id)));
	}

	@ParameterizedTest
	@CsvSource({ "60, 300", "300, 900", "900, 3600", "3600, 21600", "21600, 86400", "60, 86400" })
	void longCandlesAreTheSumOfShortOnes(int fine, int coarse) {
		Listing listing = Listings.all().get(0);
		Candles candles = candles(listing, 3);
		long start = (OPENING / coarse - 3) * coarse;
		Map<Long, Candle> sums = new HashMap<>();
		List<Candle> parts = candles.between(start, start + 5L * coarse - 1, fine);
		for (int i = parts.size() - 1; i >= 0; i--) {
			sums.merge(parts.get(i).time() / coarse * coarse, parts.get(i), CandlesTests::join);
		}
		List<Candle> whole = candles.between(start, start + 4L * coarse, coarse);
		assertThat(whole).hasSizeGreaterThanOrEqualTo(4).allSatisfy((candle) -> {
			Candle sum = sums.get(candle.time());
			assertThat(sum).isNotNull();
			assertThat(candle)
				.isEqualTo(new Candle(candle.time(), sum.low(), sum.high(), sum.open(), sum.close(), sum.volume()));
		});
	}

	private static Candle join(Candle earlier, Candle later) {
		return new Candle(earlier.time(), earlier.low().min(later.low()), earlier.high().max(later.high()),
				earlier.open(), later.close(), earlier.volume().add(later.volume()));
	}

	@ParameterizedTest
	@MethodSource("listings")
	void pastReachesBackMoreThanAYearWithoutAGap(Listing listing) {
		List<Candle> days = candles(listing, 3).between(OPENING - YEAR - 86_400, OPENING, 86_400);
		assertThat(days).hasSize(366);
		for (int i = 1; i < days.size(); i++) {
			assertThat(days.get(i).time()).isEqualTo(days.get(i - 1).time() - 86_400);
			assertThat(days.get(i).close()).isEqualByComparingTo(days.get(i - 1).open());
			assertThat(days.get(i).low()).isPositive().isLessThan(days.get(i).high());
			assertThat(days.get(i).open()).isBetween(days.get(i).low(), days.get(i).high());
			assertThat(days.get(i).volume()).isPositive();
		}
	}

	@ParameterizedTest
	@MethodSource("listings")
	void presentGoesOnWhereThePastEnds(Listing listing) {
		Candles candles = candles(listing, 3);
		List<Candle> minutes = candles.between(OPENING - 60, OPENING, 60);
		BigDecimal tick = listing.product().quoteIncrement();
		assertThat(minutes.get(0).open()).isEqualByComparingTo(minutes.get(1).close().add(tick));
	}

	@Test
	void minutesWithoutTradesHaveNoCandle() {
		assertThat(candles(Listings.all().get(0), 3).between(OPENING, OPENING + 300, 60)).extracting(Candle::time)
			.containsExactly(OPENING + 180, OPENING);
	}

	@Test
	void rangeIncludesBothEnds() {
		Candles candles = candles(Listings.all().get(0), 3);
		long start = OPENING - 600;
		assertThat(candles.between(start, start + 300, 60)).hasSize(6);
		assertThat(candles.between(start + 1, start + 299, 60)).hasSize(4);
		assertThat(candles.between(start, start - 60, 60)).isEmpty();
	}

	@Test
	void pastIsAFunctionOfTheSeed() {
		Listing listing = Listings.all().get(0);
		List<Candle> past = candles(listing, 3).between(OPENING - 6000, OPENING - 60, 60);
		assertThat(candles(listing, 3).between(OPENING - 6000, OPENING - 60, 60)).isEqualTo(past);
		assertThat(new Candles(listing, 3, OPENING / 60 + 1440).between(OPENING - 6000, OPENING - 60, 60))
			.isEqualTo(past);
		assertThat(candles(listing, 4).between(OPENING - 6000, OPENING - 60, 60)).isNotEqualTo(past);
	}

}

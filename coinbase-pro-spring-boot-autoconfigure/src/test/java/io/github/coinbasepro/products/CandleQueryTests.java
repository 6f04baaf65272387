package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link CandleQuery} and {@link CandleBatch}.
 */
class CandleQueryTests {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	@ParameterizedTest
	@EnumSource
	void threeHundredIntervalsAreOneWindowAsItWasGiven(Granularity granularity) {
		Instant end = START.plus(granularity.duration().multipliedBy(300));
		assertThat(CandleQuery.of("BTC-USD", granularity).between(START, end).windows())
			.containsExactly(new CandleQuery.Window(START, end));
	}

	@ParameterizedTest
	@EnumSource
	void longerRangesAreCutWithoutGapOrOverlap(Granularity granularity) {
		SplittableRandom random = new SplittableRandom(granularity.seconds());
		Duration width = granularity.duration();
		for (int i = 0; i < 200; i++) {
			Instant start = START.plusMillis(random.nextLong(1_000_000_000L));
			Instant end = start.plus(width.multipliedBy(random.nextInt(301, 3000))).plusMillis(random.nextInt(1000));
			List<Instant> covered = new ArrayList<>();
			for (CandleQuery.Window window : CandleQuery.of("BTC-USD", granularity)
				.between(start, end)
				.fromOldest()
				.windows()) {
				assertThat(Duration.between(window.first(), window.last())).isLessThan(width.multipliedBy(300));
				starts(granularity, window.first(), window.last()).forEach(covered::add);
			}
			assertThat(covered).isEqualTo(starts(granularity, start, end).toList());
		}
	}

	@Test
	void windowsComeInTheOrderOfTheCandles() {
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE)
			.between(START, START.plus(Duration.ofDays(1)));
		List<CandleQuery.Window> newestFirst = query.windows();
		assertThat(newestFirst).hasSize(5).isSortedAccordingTo((a, b) -> b.first().compareTo(a.first()));
		assertThat(query.fromOldest().windows()).containsExactlyInAnyOrderElementsOf(newestFirst)
			.isSortedAccordingTo((a, b) -> a.first().compareTo(b.first()));
	}

	@Test
	void rangesHaveAnEnd() {
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE);
		assertThatIllegalArgumentException().isThrownBy(() -> query.between(START, Instant.MAX))
			.withMessageContaining("at most 30,000,000 candles apart");
		assertThatIllegalArgumentException().isThrownBy(() -> query.between(Instant.EPOCH.minusSeconds(1), START))
			.withMessageContaining("start must not be before 1970");
	}

	@Test
	void aBatchLeavesOutWhatDoesNotBelong() {
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE).between(START, START.plusSeconds(300));
		List<Candle> rows = List.of(candle(360), candle(300), candle(240), candle(240), candle(120), candle(0),
				candle(-60));
		CandleBatch batch = CandleBatch.of(query, 1, 1, query.windows().get(0), rows, START.plusSeconds(330));
		assertThat(batch.candles()).extracting(Candle::time)
			.containsExactly(START.plusSeconds(240), START.plusSeconds(120), START);
		assertThat(batch.gaps()).containsExactly(START.plusSeconds(60), START.plusSeconds(180));
		CandleBatch unfinished = CandleBatch.of(query.includingUnfinished().fromOldest(), 1, 1, query.windows().get(0),
				rows, START.plusSeconds(330));
		assertThat(unfinished.candles()).extracting(Candle::time)
			.containsExactly(START, START.plusSeconds(120), START.plusSeconds(240), START.plusSeconds(300));
	}

	private static Stream<Instant> starts(Granularity granularity, Instant from, Instant to) {
		return Stream.iterate(granularity.ceiling(from), (at) -> !at.isAfter(to),
				(at) -> at.plus(granularity.duration()));
	}

	private static Candle candle(long offset) {
		return new Candle(START.plusSeconds(offset), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE,
				BigDecimal.ONE);
	}

}

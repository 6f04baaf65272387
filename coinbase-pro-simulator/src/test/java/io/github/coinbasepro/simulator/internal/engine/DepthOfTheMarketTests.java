package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;
import io.github.coinbasepro.simulator.internal.market.MarketClock;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever trades usual sizes finds a book that they do not empty, whenever the market
 * began.
 */
class DepthOfTheMarketTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void twentyTypicalOrdersStandOnEachSideOfEveryBook(long seed) {
		MarketClock clock = new MarketClock(
				Clock.fixed(Instant.parse("2026-11-25T20:00:00Z").plusSeconds(37 * seed), ZoneOffset.UTC));
		Exchange exchange = new Exchange(clock, new Ids(seed), FeeSchedule.standard(),
				Listings.currencies().stream().map(Currency::id).toList(), Listings.products());
		SeededMarket market = new SeededMarket(exchange, clock, seed);
		for (int i = 0; i < 100; i++) {
			market.advance(1);
			assertDepth(exchange.book("BTC-USD"), "1");
			assertDepth(exchange.book("ETH-USD"), "16");
			assertDepth(exchange.book("SOL-USD"), "180");
			assertDepth(exchange.book("ETH-BTC"), "10");
		}
	}

	private static void assertDepth(BookSnapshot book, String size) {
		for (List<BookSnapshot.Entry> side : List.of(book.bids(), book.asks())) {
			BigDecimal depth = side.stream().map(BookSnapshot.Entry::size).reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(depth).isGreaterThanOrEqualTo(new BigDecimal(size));
		}
	}

}

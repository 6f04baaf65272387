package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;
import io.github.coinbasepro.simulator.internal.market.MarketClock;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A week of the market in steps of a minute, with a trader whose orders never end by
 * themselves but by their time.
 */
class WeekOfTradingTests {

	private static final int MINUTES_PER_DAY = 1_440;

	private static final int MEMORY = 1_000;

	private static final int TRADES = 4 * 10_000;

	private static final int LIVE_ORDERS = 400;

	private final MarketClock clock = new MarketClock(
			Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

	private final Exchange exchange = new Exchange(this.clock, new Ids(1), FeeSchedule.standard(),
			Listings.currencies().stream().map(Currency::id).toList(), Listings.products());

	private final UUID trader = this.exchange.openProfile(Map.of("USD", new BigDecimal("100000000")), MEMORY);

	private final SeededMarket market = new SeededMarket(this.exchange, this.clock, 1);

	@Test
	void memoryIsBounded() {
		int bound = TRADES + 2 * MEMORY + 2 * LIVE_ORDERS;
		int afterADay = 0;
		for (int minute = 0; minute < 7 * MINUTES_PER_DAY; minute++) {
			this.clock.advance(Duration.ofMinutes(1));
			this.market.advance(1);
			trade(minute);
			if (minute == MINUTES_PER_DAY) {
				afterADay = this.exchange.remembered();
			}
		}
		List<Trade> trades = this.exchange.trades(TestExchange.BTC_USD, Slice.newest(1));
		assertThat(trades).singleElement()
			.extracting(Trade::tradeId)
			.satisfies((id) -> assertThat(id).isGreaterThan(10_000));
		assertThat(this.exchange.remembered()).isGreaterThan(afterADay).isLessThanOrEqualTo(bound);
	}

	private void trade(int minute) {
		OrderRequest limit = OrderRequest.limit("BTC-USD", Side.BUY, new BigDecimal("100"), BigDecimal.ONE);
		if (minute % 10 == 0) {
			this.exchange.place(this.trader, limit.with(TimeInForce.GTT, CancelAfter.DAY));
			this.exchange.place(this.trader, limit.with(TimeInForce.GTT, CancelAfter.HOUR)
				.withStop(StopDirection.ENTRY, new BigDecimal("1000000")));
		}
		this.exchange.place(this.trader, OrderRequest.marketFunds("BTC-USD", Side.BUY, BigDecimal.TEN));
	}

}

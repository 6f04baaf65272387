package io.github.coinbasepro.simulator.internal.market;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.RefusedException;

/**
 * Lets the market of one product repeat what was recorded, while the time of the exchange
 * passes as it did then.
 */
final class Replay {

	private static final long MINUTE = 60;

	private final Exchange exchange;

	private final MarketClock clock;

	private final ProductMarket market;

	Replay(Exchange exchange, MarketClock clock, ProductMarket market) {
		this.exchange = exchange;
		this.clock = clock;
		this.market = market;
	}

	/**
	 * Repeat trades, the first one now, the others as much later as they were then.
	 * @param csv time, price, size and side of the maker
	 * @return how many trades there were
	 * @throws IOException if they cannot be read
	 */
	int trades(Reader csv) throws IOException {
		List<RecordedTrade> trades = Recording.trades(csv);
		if (!trades.isEmpty()) {
			run(trades, Duration.between(trades.get(0).time(), this.clock.instant()));
		}
		return trades.size();
	}

	/**
	 * Repeat candles, the first one from the start of the next interval on.
	 * @param csv time, low, high, open, close and volume
	 * @return how many candles there were
	 * @throws IOException if they cannot be read
	 */
	int candles(Reader csv) throws IOException {
		List<Candle> candles = Recording.candles(csv);
		if (!candles.isEmpty()) {
			long granularity = granularity(candles);
			long now = this.clock.instant().getEpochSecond();
			long start = Math.floorDiv(now + granularity, granularity) * granularity;
			run(new CandleTrades(this.market.listing(), granularity).of(candles),
					Duration.ofSeconds(start - candles.get(0).time()));
		}
		return candles.size();
	}

	private static long granularity(List<Candle> candles) {
		long granularity = Long.MAX_VALUE;
		for (int i = 1; i < candles.size(); i++) {
			granularity = Math.min(granularity, candles.get(i).time() - candles.get(i - 1).time());
		}
		return (candles.size() == 1) ? MINUTE : granularity;
	}

	private void run(List<RecordedTrade> trades, Duration later) {
		this.market.lead();
		for (RecordedTrade trade : trades) {
			Instant time = trade.time().plus(later);
			if (time.isAfter(this.clock.instant())) {
				this.clock.jumpTo(time);
			}
			this.exchange.catchUp();
			repeat(trade);
		}
	}

	private void repeat(RecordedTrade trade) {
		try {
			this.market.repeat(trade);
		}
		catch (RefusedException ex) {
			throw new IllegalArgumentException(
					"The trade of " + trade.time() + " cannot be repeated: " + ex.getMessage(), ex);
		}
	}

}

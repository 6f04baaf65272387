package io.github.coinbasepro.simulator.internal.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.Side;

/**
 * Turns a candle into trades that make the same candle: at its open, its low and its
 * high, the further one of them from its close first, and at its close, a quarter of the
 * interval apart, each of a quarter of the volume.
 */
final class CandleTrades {

	private static final int PARTS = 4;

	private final Listing listing;

	private final long granularity;

	private final List<RecordedTrade> trades = new ArrayList<>();

	private BigDecimal lastPrice = BigDecimal.ZERO;

	CandleTrades(Listing listing, long granularity) {
		this.listing = listing;
		this.granularity = granularity;
	}

	List<RecordedTrade> of(List<Candle> candles) {
		candles.forEach(this::add);
		return this.trades;
	}

	private void add(Candle candle) {
		boolean rises = candle.close().compareTo(candle.open()) >= 0;
		List<BigDecimal> prices = List.of(candle.open(), rises ? candle.low() : candle.high(),
				rises ? candle.high() : candle.low(), candle.close());
		long lots = this.listing.lots(candle.volume());
		long quarter = lots / PARTS;
		for (int i = 0; i < PARTS; i++) {
			long size = (i < PARTS - 1) ? quarter : lots - (PARTS - 1) * quarter;
			add(Instant.ofEpochSecond(candle.time() + this.granularity * i / PARTS), prices.get(i), size);
		}
	}

	private void add(Instant time, BigDecimal price, long lots) {
		if (lots > 0) {
			Side makerSide = (price.compareTo(this.lastPrice) > 0) ? Side.SELL : Side.BUY;
			this.trades.add(new RecordedTrade(time, price, this.listing.size(lots), makerSide));
			this.lastPrice = price;
		}
	}

}

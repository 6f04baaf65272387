package io.github.coinbasepro.test.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import io.github.coinbasepro.test.engine.Exchange;
import io.github.coinbasepro.test.engine.RefusedException;
import io.github.coinbasepro.test.engine.Trade;

/**
 * Makers and takers on every listed product, with money of their own, trading on the same
 * exchange as everyone else. The same seed and the same steps give the same market.
 */
public final class SeededMarket {

	private static final int OPENING_STEPS = 120;

	private static final int SECONDS_PER_OPENING_STEP = 5;

	private static final BigDecimal PLENTY = new BigDecimal("1000000000000");

	private final Map<String, Candles> candles = new LinkedHashMap<>();

	private final List<Runnable> participants = new ArrayList<>();

	/**
	 * Open a market and let it trade through the ten minutes before now.
	 * @param exchange the exchange
	 * @param clock the clock that the exchange goes by
	 * @param seed where all randomness comes from
	 */
	public SeededMarket(Exchange exchange, MarketClock clock, long seed) {
		long now = clock.instant().getEpochSecond();
		long opening = now - OPENING_STEPS * SECONDS_PER_OPENING_STEP;
		exchange.listen(this::traded);
		UUID maker = exchange.openProfile(plenty(), 0);
		UUID taker = exchange.openProfile(plenty(), 0);
		for (Listing listing : Listings.all()) {
			Candles candles = new Candles(listing, seed, Math.floorDiv(opening, 60));
			this.candles.put(listing.product().id(), candles);
			Random random = listing.random(seed);
			this.participants.add(new MarketMaker(exchange, maker, listing, random, candles.openingPrice())::step);
			this.participants.add(new MarketTaker(exchange, taker, listing, random)::step);
		}
		clock.replay(opening, SECONDS_PER_OPENING_STEP, OPENING_STEPS, () -> advance(1));
	}

	private static Map<String, BigDecimal> plenty() {
		return Listings.currencies().stream().collect(Collectors.toMap(Currency::id, (currency) -> PLENTY));
	}

	private void traded(Trade trade) {
		Candles candles = this.candles.get(trade.productId());
		if (candles != null) {
			candles.traded(trade);
		}
	}

	/**
	 * Let every participant act.
	 * @param steps how many times
	 */
	public synchronized void advance(int steps) {
		for (int i = 0; i < steps; i++) {
			this.participants.forEach(SeededMarket::step);
		}
	}

	private static void step(Runnable participant) {
		try {
			participant.run();
		}
		catch (RefusedException ex) {
			System.getLogger(SeededMarket.class.getName())
				.log(System.Logger.Level.DEBUG, "The exchange refused a participant of the market", ex);
		}
	}

	/**
	 * The candles of a product.
	 * @param productId the product
	 * @return its candles
	 * @throws RefusedException if it is not listed
	 */
	public Candles candles(String productId) {
		Candles candles = this.candles.get(productId);
		if (candles == null) {
			throw RefusedException.notFound("NotFound");
		}
		return candles;
	}

}

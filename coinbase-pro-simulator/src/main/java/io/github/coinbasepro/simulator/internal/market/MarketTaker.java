package io.github.coinbasepro.simulator.internal.market;

import java.util.Random;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.OrderRequest;
import io.github.coinbasepro.simulator.internal.engine.Side;
import io.github.coinbasepro.simulator.internal.engine.TradingMode;

/**
 * Takes from the book of one product now and then.
 */
final class MarketTaker {

	private final Exchange exchange;

	private final UUID profile;

	private final Listing listing;

	private final Random random;

	MarketTaker(Exchange exchange, UUID profile, Listing listing, Random random) {
		this.exchange = exchange;
		this.profile = profile;
		this.listing = listing;
		this.random = random;
	}

	void step() {
		if (this.exchange.product(this.listing.product().id()).mode() != TradingMode.FULL) {
			return;
		}
		int orders = this.random.nextInt(3);
		for (int i = 0; i < orders; i++) {
			Side side = this.random.nextBoolean() ? Side.BUY : Side.SELL;
			this.exchange.place(this.profile, OrderRequest.market(this.listing.product().id(), side,
					this.listing.size(this.listing.randomSize(this.random))));
		}
	}

}

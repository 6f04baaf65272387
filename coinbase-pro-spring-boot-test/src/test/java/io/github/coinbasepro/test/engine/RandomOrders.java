package io.github.coinbasepro.test.engine;

import java.math.BigDecimal;
import java.util.Random;

/**
 * Random orders of every kind, so close to each other that most of them meet.
 */
final class RandomOrders {

	private final Random random;

	RandomOrders(Random random) {
		this.random = random;
	}

	OrderRequest next() {
		boolean btc = this.random.nextInt(4) != 0;
		String productId = btc ? TestExchange.BTC_USD : TestExchange.ETH_BTC;
		Side side = this.random.nextBoolean() ? Side.BUY : Side.SELL;
		BigDecimal size = BigDecimal.valueOf(100_000 + this.random.nextInt(50_000_000), 8);
		return switch (this.random.nextInt(10)) {
			case 0 -> OrderRequest.market(productId, side, size);
			case 1 -> OrderRequest.marketFunds(productId, side, funds(btc));
			case 2 -> limit(productId, side, btc, size).with(TimeInForce.IOC, null);
			case 3 -> limit(productId, side, btc, size).with(TimeInForce.FOK, null);
			case 4 -> limit(productId, side, btc, size).with(TimeInForce.GTT, CancelAfter.HOUR);
			case 5 -> limit(productId, side, btc, size).withPostOnly();
			case 6 -> limit(productId, side, btc, size).with(prevention());
			default -> limit(productId, side, btc, size);
		};
	}

	private OrderRequest limit(String productId, Side side, boolean btc, BigDecimal size) {
		int spread = this.random.nextInt(40) - ((side == Side.BUY) ? 25 : 15);
		BigDecimal price = btc ? BigDecimal.valueOf(5_000_000 + spread, 2) : BigDecimal.valueOf(3_500 + spread, 5);
		return OrderRequest.limit(productId, side, price, size);
	}

	private BigDecimal funds(boolean btc) {
		return btc ? BigDecimal.valueOf(100 + this.random.nextInt(2_000_000), 2)
				: BigDecimal.valueOf(10 + this.random.nextInt(1_000), 5);
	}

	private SelfTradePrevention prevention() {
		SelfTradePrevention[] all = SelfTradePrevention.values();
		return all[this.random.nextInt(all.length)];
	}

}

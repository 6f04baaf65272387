package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;

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
		OrderRequest limit = limit(productId, side, btc, size);
		OrderRequest order = switch (this.random.nextInt(16)) {
			case 0 -> OrderRequest.market(productId, side, size);
			case 1 -> OrderRequest.marketFunds(productId, side, funds(btc));
			case 2 -> limit.with(TimeInForce.IOC, null);
			case 3 -> limit.with(TimeInForce.FOK, null);
			case 4 -> limit.with(TimeInForce.GTT, cancelAfter());
			case 5 -> limit.withPostOnly();
			case 6 -> limit.withStop(direction(), price(btc, 30));
			case 7 -> limit.with(TimeInForce.GTT, cancelAfter()).withStop(direction(), price(btc, 30));
			case 8 -> OrderRequest.market(productId, side, size).withStop(direction(), price(btc, 30));
			case 9 -> OrderRequest.marketFunds(productId, side, funds(btc)).withStop(direction(), price(btc, 30));
			case 10 -> pair(productId, side, btc, size);
			case 11 -> limitFunds(productId, side, btc);
			default -> limit;
		};
		OrderRequest named = (this.random.nextInt(3) == 0) ? order.withClientOid(clientOid()) : order;
		return (this.random.nextInt(4) == 0) ? named.with(prevention()) : named;
	}

	private OrderRequest limit(String productId, Side side, boolean btc, BigDecimal size) {
		return OrderRequest.limit(productId, side, price(btc, (side == Side.BUY) ? -5 : 5, 20), size);
	}

	private OrderRequest limitFunds(String productId, Side side, boolean btc) {
		return new OrderRequest(productId, side, OrderType.LIMIT, price(btc, 20), null, funds(btc), TimeInForce.GTC,
				null, false, SelfTradePrevention.DC, null, null);
	}

	private OrderRequest pair(String productId, Side side, boolean btc, BigDecimal size) {
		int direction = (side == Side.BUY) ? -1 : 1;
		int profit = 1 + this.random.nextInt(20);
		int loss = 1 + this.random.nextInt(20);
		return OrderRequest.limit(productId, side, at(btc, direction * profit), size)
			.withStopLoss(at(btc, -direction * loss), at(btc, -direction * (loss + 1 + this.random.nextInt(20))));
	}

	private BigDecimal price(boolean btc, int reach) {
		return price(btc, 0, reach);
	}

	private BigDecimal price(boolean btc, int middle, int reach) {
		return at(btc, middle + this.random.nextInt(2 * reach + 1) - reach);
	}

	private static BigDecimal at(boolean btc, int ticks) {
		return btc ? BigDecimal.valueOf(5_000_000 + ticks, 2) : BigDecimal.valueOf(3_500 + ticks, 5);
	}

	private StopDirection direction() {
		return this.random.nextBoolean() ? StopDirection.LOSS : StopDirection.ENTRY;
	}

	private CancelAfter cancelAfter() {
		return CancelAfter.values()[this.random.nextInt(CancelAfter.values().length)];
	}

	private UUID clientOid() {
		return new UUID(this.random.nextLong() & ~0xF000L | 0x4000L,
				this.random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
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

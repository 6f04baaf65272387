package io.github.coinbasepro.test.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps a naive list of what stands in the books, and checks at every trade that no order
 * of another owner had a better claim than the one that traded.
 */
final class PriorityWatch {

	private final Exchange exchange;

	private final Map<UUID, Resting> resting = new HashMap<>();

	private @Nullable UUID actor;

	private @Nullable OrderRequest request;

	private int trades;

	private long lastArrival;

	PriorityWatch(Exchange exchange) {
		this.exchange = exchange;
		exchange.listen(this::traded);
	}

	int trades() {
		return this.trades;
	}

	void place(UUID trader, OrderRequest request) {
		this.actor = trader;
		this.request = request;
		this.exchange.place(trader, request);
		reread(trader);
	}

	void cancel(UUID trader, OrderSnapshot order) {
		if (this.resting.remove(order.id()) != null) {
			this.exchange.cancel(trader, OrderReference.byId(order.id()), null);
		}
	}

	private void traded(Trade trade) {
		this.trades++;
		Resting maker = this.resting.get(trade.makerOrderId());
		assertThat(maker).isNotNull();
		assertThat(this.request).isNotNull();
		assertThat(trade.price()).isEqualByComparingTo(maker.price);
		assertThat(maker.owner).isNotEqualTo(this.actor);
		assertThat(trade.makerSide()).isEqualTo(maker.side).isEqualTo(this.request.side().opposite());
		if (this.request.price() != null) {
			assertThat(maker.isNoBetterThan(this.request.price())).isTrue();
		}
		for (Resting other : this.resting.values()) {
			if (other != maker && other.isBefore(maker) && !other.owner.equals(this.actor)) {
				throw new AssertionError("Jumped the queue: " + trade);
			}
		}
		maker.remaining = maker.remaining.subtract(trade.size());
		assertThat(maker.remaining).isNotNegative();
		if (maker.remaining.signum() == 0) {
			this.resting.remove(trade.makerOrderId());
		}
	}

	private void reread(UUID trader) {
		Map<UUID, Resting> before = new HashMap<>(this.resting);
		this.resting.values().removeIf((order) -> order.owner.equals(trader));
		for (OrderSnapshot order : this.exchange.orders(trader, EnumSet.of(OrderStatus.OPEN), null,
				Slice.newest(Integer.MAX_VALUE))) {
			Resting known = before.get(order.id());
			this.resting.put(order.id(), new Resting(order, (known != null) ? known.arrival : ++this.lastArrival));
		}
	}

	static String heldCurrency(OrderSnapshot order) {
		return order.terms().productId().split("-")[(order.terms().side() == Side.BUY) ? 1 : 0];
	}

	static BigDecimal neededHold(OrderSnapshot order) {
		BigDecimal rest = remaining(order);
		return (order.terms().side() == Side.SELL) ? rest
				: rest.multiply(price(order)).multiply(new BigDecimal("1.006"));
	}

	private static BigDecimal remaining(OrderSnapshot order) {
		assertThat(order.size()).isNotNull();
		return order.size().subtract(order.filledSize());
	}

	private static BigDecimal price(OrderSnapshot order) {
		assertThat(order.terms().price()).isNotNull();
		return order.terms().price();
	}

	private static final class Resting {

		private final UUID owner;

		private final String productId;

		private final Side side;

		private final BigDecimal price;

		private final long arrival;

		private BigDecimal remaining;

		Resting(OrderSnapshot order, long arrival) {
			this.owner = order.profileId();
			this.productId = order.terms().productId();
			this.side = order.terms().side();
			this.price = price(order);
			this.remaining = remaining(order);
			this.arrival = arrival;
		}

		boolean isNoBetterThan(BigDecimal limit) {
			int comparison = this.price.compareTo(limit);
			return (this.side == Side.SELL) ? comparison <= 0 : comparison >= 0;
		}

		boolean isBefore(Resting other) {
			if (!this.productId.equals(other.productId) || this.side != other.side) {
				return false;
			}
			int comparison = (this.side == Side.SELL) ? this.price.compareTo(other.price)
					: other.price.compareTo(this.price);
			return comparison < 0 || (comparison == 0 && this.arrival < other.arrival);
		}

	}

}

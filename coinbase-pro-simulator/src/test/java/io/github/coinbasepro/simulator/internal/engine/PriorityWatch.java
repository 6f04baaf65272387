package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps a naive list of what stands in the books, and checks at every trade that no order
 * of another owner had a better claim than the one that traded, that nobody trades with
 * himself, and that nobody trades at a price he does not accept.
 */
final class PriorityWatch implements TradeListener {

	private final Exchange exchange;

	private final Map<UUID, PlacedOrder> orders;

	private final Map<UUID, Resting> resting = new HashMap<>();

	private @Nullable UUID actor;

	private int trades;

	private int tradesOfTriggered;

	private long lastArrival;

	PriorityWatch(Exchange exchange, Map<UUID, PlacedOrder> orders) {
		this.exchange = exchange;
		this.orders = orders;
		exchange.listen(this);
	}

	int trades() {
		return this.trades;
	}

	int tradesOfTriggered() {
		return this.tradesOfTriggered;
	}

	void actsNow(UUID trader) {
		this.actor = trader;
	}

	@Override
	public void opened(OrderSnapshot order) {
		this.lastArrival++;
		this.resting.put(order.id(), new Resting(order, this.lastArrival));
	}

	@Override
	public void traded(Trade trade) {
		this.trades++;
		Resting maker = this.resting.get(trade.makerOrderId());
		assertThat(maker).isNotNull();
		PlacedOrder known = this.orders.get(trade.takerOrderId());
		this.tradesOfTriggered += (known != null) ? 1 : 0;
		UUID takerOwner = (known != null) ? known.owner() : this.actor;
		assertThat(takerOwner).isNotNull().isNotEqualTo(maker.owner);
		OrderSnapshot taker = this.exchange.order(takerOwner, OrderReference.byId(trade.takerOrderId()));
		assertThat(trade.price()).isEqualByComparingTo(maker.price);
		assertThat(trade.makerSide()).isEqualTo(maker.side).isEqualTo(taker.terms().side().opposite());
		if (taker.price() != null) {
			assertThat(maker.isNoBetterThan(taker.price())).isTrue();
		}
		nobodyComesBefore(maker, takerOwner, trade);
		maker.remaining = maker.remaining.subtract(trade.size());
		assertThat(maker.remaining).isNotNegative();
		if (maker.remaining.signum() == 0) {
			this.resting.remove(trade.makerOrderId());
		}
	}

	private void nobodyComesBefore(Resting maker, UUID takerOwner, Trade trade) {
		for (Iterator<Resting> others = this.resting.values().iterator(); others.hasNext();) {
			Resting other = others.next();
			if (other != maker && other.isBefore(maker)) {
				if (!stands(other)) {
					others.remove();
				}
				else if (!other.owner.equals(takerOwner)) {
					throw new AssertionError("Jumped the queue: " + trade);
				}
			}
		}
	}

	private boolean stands(Resting resting) {
		try {
			OrderSnapshot order = this.exchange.order(resting.owner, OrderReference.byId(resting.id));
			return order.status() == OrderStatus.OPEN && order.limitPrice().compareTo(resting.price) == 0;
		}
		catch (RefusedException ex) {
			return false;
		}
	}

	private static final class Resting {

		private final UUID id;

		private final UUID owner;

		private final String productId;

		private final Side side;

		private final BigDecimal price;

		private final long arrival;

		private BigDecimal remaining;

		Resting(OrderSnapshot order, long arrival) {
			this.id = order.id();
			this.owner = order.profileId();
			this.productId = order.terms().productId();
			this.side = order.terms().side();
			this.price = order.limitPrice();
			this.remaining = PlacedOrder.remaining(order);
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

package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/**
 * Moves the money of a trade. What both sides pay in fees goes to the exchange's own
 * profile, so that nothing appears or is lost.
 */
final class Settlement {

	private final Fees fees;

	private final Profile house;

	private final Products products;

	private final List<TradeListener> listeners = new CopyOnWriteArrayList<>();

	Settlement(Fees fees, Profile house, Products products) {
		this.fees = fees;
		this.house = house;
		this.products = products;
	}

	void listen(TradeListener listener) {
		this.listeners.add(listener);
	}

	void opened(Order order) {
		OrderSnapshot snapshot = order.snapshot();
		this.listeners.forEach((listener) -> listener.opened(snapshot));
	}

	void settle(ProductState state, Order maker, Order taker, BigDecimal size, Instant at) {
		Trade trade = new Trade(state.tape().nextId(), state.product().id(), maker.price(), size, maker.side(), at,
				maker.id(), taker.id());
		state.tape().add(trade);
		state.changed();
		state.stops().traded(trade.price());
		settle(trade, maker, Liquidity.MAKER);
		settle(trade, taker, Liquidity.TAKER);
		this.listeners.forEach((listener) -> listener.traded(trade));
	}

	private void settle(Trade trade, Order order, Liquidity liquidity) {
		BigDecimal worth = trade.price().multiply(trade.size());
		BigDecimal fee = order.rates().of(worth, liquidity);
		Product product = order.product();
		Account base = order.owner().account(product.baseCurrency());
		Account quote = order.owner().account(product.quoteCurrency());
		if (order.side() == Side.BUY) {
			quote.subtract(worth.add(fee));
			base.add(trade.size());
		}
		else {
			base.subtract(trade.size());
			quote.add(worth.subtract(fee));
		}
		TradeEntries.write(trade, order, worth, fee);
		this.house.account(product.quoteCurrency()).add(fee);
		order.fill(trade.size(), worth, fee);
		order.refreshHold();
		BigDecimal usd = usd(product.quoteCurrency(), worth);
		this.fees.traded(order.owner(), trade.time(), usd);
		order.owner()
			.add(new Fill(trade.tradeId(), trade.productId(), order.id(), order.owner().id(), order.owner().userId(),
					order.side(), liquidity, trade.price(), trade.size(), fee, usd, trade.time()));
	}

	private @Nullable BigDecimal usd(String currency, BigDecimal amount) {
		if ("USD".equals(currency)) {
			return amount;
		}
		ProductState state = this.products.find(currency + "-USD");
		Trade last = (state != null) ? state.tape().last() : null;
		return (last != null) ? amount.multiply(last.price()) : null;
	}

}

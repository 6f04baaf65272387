package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sums up the fills of one trader and checks them against his orders and his rates.
 */
final class FillAudit {

	private final Exchange exchange;

	private final UUID trader;

	private final Map<UUID, PlacedOrder> orders;

	private final Map<String, Long> lastTrades = new HashMap<>();

	private final Map<UUID, Sum> sums = new HashMap<>();

	FillAudit(Exchange exchange, UUID trader, Map<UUID, PlacedOrder> orders) {
		this.exchange = exchange;
		this.trader = trader;
		this.orders = orders;
	}

	void check() {
		for (Product product : this.exchange.products()) {
			Slice<Long> news = new Slice<>(this.lastTrades.getOrDefault(product.id(), 0L), null, Integer.MAX_VALUE);
			Map<Long, Trade> trades = this.exchange.trades(product.id(), news)
				.stream()
				.collect(Collectors.toMap(Trade::tradeId, (trade) -> trade));
			this.exchange.fills(this.trader, null, product.id(), news)
				.forEach((fill) -> add(fill, trades.get(fill.tradeId())));
		}
		this.sums.entrySet().removeIf((entry) -> {
			OrderSnapshot order = this.exchange.order(this.trader, OrderReference.byId(entry.getKey()));
			assertThat(entry.getValue().size).isEqualByComparingTo(order.filledSize());
			assertThat(entry.getValue().worth).isEqualByComparingTo(order.executedValue());
			assertThat(entry.getValue().fees).isEqualByComparingTo(order.fillFees());
			return order.status() == OrderStatus.DONE;
		});
	}

	private void add(Fill fill, @Nullable Trade trade) {
		assertThat(trade).isNotNull();
		boolean makes = fill.liquidity() == Liquidity.MAKER;
		assertThat(fill.orderId()).isEqualTo(makes ? trade.makerOrderId() : trade.takerOrderId());
		assertThat(fill.price()).isEqualTo(trade.price());
		assertThat(fill.size()).isEqualTo(trade.size());
		this.lastTrades.merge(fill.productId(), fill.tradeId(), Math::max);
		BigDecimal worth = fill.price().multiply(fill.size());
		PlacedOrder order = this.orders.get(fill.orderId());
		assertThat(order).isNotNull();
		assertThat(fill.fee()).isEqualByComparingTo(order.rates().of(worth, fill.liquidity()));
		assertThat(fill.side()).isEqualTo(order.request().side());
		Sum sum = this.sums.computeIfAbsent(fill.orderId(), (id) -> new Sum());
		sum.size = sum.size.add(fill.size());
		sum.worth = sum.worth.add(worth);
		sum.fees = sum.fees.add(fill.fee());
	}

	private static final class Sum {

		private BigDecimal size = BigDecimal.ZERO;

		private BigDecimal worth = BigDecimal.ZERO;

		private BigDecimal fees = BigDecimal.ZERO;

	}

}

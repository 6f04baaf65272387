package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An exchange with two products and a clock that a test moves.
 */
final class TestExchange {

	static final String BTC_USD = "BTC-USD";

	static final String ETH_BTC = "ETH-BTC";

	static final FeeSchedule FEES = FeeSchedule.flat(new BigDecimal("0.0040"), new BigDecimal("0.0060"));

	final TestClock clock = new TestClock();

	final Exchange exchange;

	TestExchange() {
		this(FEES);
	}

	TestExchange(FeeSchedule fees) {
		this.exchange = new Exchange(this.clock, new Ids(1), fees, List.of("BTC", "ETH", "USD"),
				List.of(new Product("BTC", "USD", new BigDecimal("0.00000001"), new BigDecimal("0.01"), BigDecimal.ONE,
						TradingMode.FULL),
						new Product("ETH", "BTC", new BigDecimal("0.00000001"), new BigDecimal("0.00001"),
								new BigDecimal("0.000016"), TradingMode.FULL)));
	}

	UUID trader() {
		BigDecimal much = new BigDecimal("1000000");
		return this.exchange.openProfile(Map.of("BTC", much, "ETH", much, "USD", much), 1_000_000);
	}

	UUID trader(String currency, String balance) {
		return this.exchange.openProfile(Map.of(currency, new BigDecimal(balance)), 1_000_000);
	}

	OrderSnapshot place(UUID trader, OrderRequest request) {
		return this.exchange.place(trader, request);
	}

	OrderSnapshot order(UUID trader, OrderSnapshot order) {
		return this.exchange.order(trader, OrderReference.byId(order.id()));
	}

	List<OrderSnapshot> open(UUID trader) {
		return this.exchange.orders(trader, EnumSet.of(OrderStatus.OPEN), null, Slice.newest(10_000));
	}

	AccountSnapshot account(UUID trader, String currency) {
		return this.exchange.accounts(trader)
			.stream()
			.filter((account) -> account.currency().equals(currency))
			.findFirst()
			.orElseThrow();
	}

	static OrderRequest buy(String price, String size) {
		return OrderRequest.limit(BTC_USD, Side.BUY, new BigDecimal(price), new BigDecimal(size));
	}

	static OrderRequest sell(String price, String size) {
		return OrderRequest.limit(BTC_USD, Side.SELL, new BigDecimal(price), new BigDecimal(size));
	}

}

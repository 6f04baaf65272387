package io.github.coinbasepro.interop;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.knowm.xchange.ExchangeFactory;
import org.knowm.xchange.ExchangeSpecification;
import org.knowm.xchange.coinbasepro.CoinbaseProExchange;
import org.knowm.xchange.coinbasepro.dto.trade.CoinbaseProTradeHistoryParams;
import org.knowm.xchange.coinbasepro.service.CoinbaseProMarketDataService;
import org.knowm.xchange.currency.Currency;
import org.knowm.xchange.currency.CurrencyPair;
import org.knowm.xchange.dto.Order;
import org.knowm.xchange.dto.marketdata.OrderBook;
import org.knowm.xchange.dto.marketdata.Ticker;
import org.knowm.xchange.dto.trade.LimitOrder;
import org.knowm.xchange.dto.trade.MarketOrder;
import org.knowm.xchange.service.trade.TradeService;

/**
 * What XChange is asked to do.
 */
public final class XChangeSteps {

	private static final String CLIENT = "xchange-coinbasepro 5.2.2";

	private static final CurrencyPair PAIR = CurrencyPair.BTC_USD;

	private final CoinbaseProExchange exchange;

	private final CoinbaseProMarketDataService market;

	private final TradeService trade;

	private boolean failed;

	private String placed = "";

	private XChangeSteps(CoinbaseProExchange exchange) {
		this.exchange = exchange;
		this.market = (CoinbaseProMarketDataService) exchange.getMarketDataService();
		this.trade = exchange.getTradeService();
	}

	/**
	 * Take the steps, one after the other.
	 * @param args URL, key, secret and passphrase of the exchange
	 */
	public static void main(String[] args) {
		ExchangeSpecification specification = new CoinbaseProExchange().getDefaultExchangeSpecification();
		specification.setSslUri(args[0]);
		specification.setHost("127.0.0.1");
		specification.setApiKey(args[1]);
		specification.setSecretKey(args[2]);
		specification.setExchangeSpecificParametersItem("passphrase", args[3]);
		CoinbaseProExchange exchange = (CoinbaseProExchange) ExchangeFactory.INSTANCE.createExchange(specification);
		if (!new XChangeSteps(exchange).run()) {
			throw new IllegalStateException("Some steps of " + CLIENT + " have failed");
		}
	}

	private boolean run() {
		step("products", this::products);
		step("currencies", () -> this.market.getCoinbaseProCurrencies().length);
		step("book", this::book);
		step("ticker", this::ticker);
		step("trades", () -> this.market.getTrades(PAIR).getTrades().size());
		step("candles", () -> this.market.getCoinbaseProHistoricalCandles(PAIR, null, null, "3600").length);
		step("accounts", this::accounts);
		step("place a limit order", this::place);
		step("place a market order", this::placeMarketOrder);
		step("find an order", this::find);
		step("find open orders", this::findOpenOrders);
		step("fills", this::fills);
		step("cancel an order", this::cancel);
		return !this.failed;
	}

	private void step(String name, Step step) {
		try {
			System.out.println("passed  " + CLIENT + "  " + name + "  " + step.take());
		}
		catch (IOException | RuntimeException ex) {
			this.failed = true;
			System.out.println("FAILED  " + CLIENT + "  " + name + "  " + ex);
		}
	}

	private static void check(boolean condition, Object complaint) {
		if (!condition) {
			throw new IllegalStateException("Unexpected: " + complaint);
		}
	}

	private Object products() throws IOException {
		this.exchange.remoteInit();
		check(this.exchange.getExchangeInstruments().contains(PAIR), this.exchange.getExchangeInstruments());
		return this.exchange.getExchangeInstruments();
	}

	private Object book() throws IOException {
		OrderBook book = this.market.getOrderBook(PAIR);
		BigDecimal bid = book.getBids().get(0).getLimitPrice();
		BigDecimal ask = book.getAsks().get(0).getLimitPrice();
		check(bid.compareTo(ask) < 0, book);
		return bid + " " + ask;
	}

	private Object ticker() throws IOException {
		Ticker ticker = this.market.getTicker(PAIR);
		check(ticker.getLast().signum() > 0, ticker);
		return ticker.getLast();
	}

	private Object accounts() throws IOException {
		BigDecimal dollars = this.exchange.getAccountService()
			.getAccountInfo()
			.getWallet()
			.getBalance(Currency.USD)
			.getTotal();
		check(dollars.compareTo(new BigDecimal("100000")) == 0, dollars);
		return dollars;
	}

	private Object place() throws IOException {
		this.placed = this.trade.placeLimitOrder(new LimitOrder.Builder(Order.OrderType.BID, PAIR)
			.originalAmount(new BigDecimal("0.01"))
			.limitPrice(new BigDecimal("1000.50"))
			.userReference(UUID.randomUUID().toString())
			.build());
		return this.placed;
	}

	private Object placeMarketOrder() throws IOException {
		return this.trade.placeMarketOrder(
				new MarketOrder.Builder(Order.OrderType.ASK, PAIR).originalAmount(new BigDecimal("0.01")).build());
	}

	private Object find() throws IOException {
		Collection<Order> orders = this.trade.getOrder(this.placed);
		Order order = orders.iterator().next();
		check(order.getStatus() == Order.OrderStatus.NEW || order.getStatus() == Order.OrderStatus.OPEN, orders);
		return order.getStatus();
	}

	private Object findOpenOrders() throws IOException {
		List<LimitOrder> orders = this.trade.getOpenOrders().getOpenOrders();
		check(orders.size() == 1 && orders.get(0).getId().equals(this.placed), orders);
		return orders.size();
	}

	private Object fills() throws IOException {
		CoinbaseProTradeHistoryParams params = new CoinbaseProTradeHistoryParams();
		params.setCurrencyPair(PAIR);
		int fills = this.trade.getTradeHistory(params).getUserTrades().size();
		check(fills > 0, "no fills");
		return fills;
	}

	private Object cancel() throws IOException {
		boolean cancelled = this.trade.cancelOrder(this.placed);
		check(this.trade.getOpenOrders().getOpenOrders().isEmpty(), "order is still open");
		return cancelled;
	}

	private interface Step {

		Object take() throws IOException;

	}

}

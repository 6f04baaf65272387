package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.coinbasepro.simulator.internal.engine.TestExchange.BTC_USD;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.buy;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MoneyTests {

	private final TestExchange exchange = new TestExchange();

	private final UUID maker = this.exchange.trader();

	@Test
	void limitBuyHoldsItsWorthAndTheTakersFee() {
		UUID trader = this.exchange.trader("USD", "1000");
		OrderSnapshot order = this.exchange.place(trader, buy("100.00", "5"));
		assertMoney(trader, "USD", "1000", "503");
		this.exchange.place(this.maker, sell("100.00", "2"));
		assertMoney(trader, "USD", "799.2", "301.8");
		assertMoney(trader, "BTC", "2", "0");
		this.exchange.exchange.cancel(trader, OrderReference.byId(order.id()), null);
		assertMoney(trader, "USD", "799.2", "0");
	}

	@Test
	void limitSellHoldsItsSize() {
		UUID trader = this.exchange.trader("BTC", "3");
		this.exchange.place(trader, sell("100.00", "2"));
		assertMoney(trader, "BTC", "3", "2");
		this.exchange.place(this.maker, buy("100.00", "0.5"));
		assertMoney(trader, "BTC", "2.5", "1.5");
		assertMoney(trader, "USD", "49.8", "0");
	}

	@Test
	void takerTradesAtTheMakersPriceAndGetsTheRestOfTheHoldBack() {
		UUID trader = this.exchange.trader("USD", "1000");
		this.exchange.place(this.maker, sell("90.00", "1"));
		OrderSnapshot order = this.exchange.place(trader, buy("100.00", "1"));
		assertMoney(trader, "USD", "909.46", "0");
		assertThat(this.exchange.order(trader, order).fillFees()).isEqualByComparingTo("0.54");
	}

	@Test
	void feesGoToTheExchange() {
		this.exchange.place(this.maker, sell("100.00", "1"));
		this.exchange.place(this.exchange.trader("USD", "1000"), buy("100.00", "1"));
		assertThat(this.exchange.exchange.treasury().accounts())
			.filteredOn((account) -> account.currency().equals("USD"))
			.first()
			.extracting(AccountSnapshot::balance)
			.satisfies((balance) -> assertThat(balance).isEqualByComparingTo("1.0"));
	}

	@Test
	void marketBuySpendsItsFundsFeeIncluded() {
		UUID trader = this.exchange.trader("USD", "1000");
		this.exchange.place(this.maker, sell("100.00", "5"));
		OrderSnapshot order = this.exchange.place(trader,
				OrderRequest.marketFunds(BTC_USD, Side.BUY, new BigDecimal("100.60")));
		OrderSnapshot done = this.exchange.order(trader, order);
		assertThat(done.funds()).isEqualByComparingTo("100");
		assertThat(done.doneReason()).isEqualTo(DoneReason.FILLED);
		assertMoney(trader, "USD", "899.4", "0");
		assertMoney(trader, "BTC", "1", "0");
	}

	@Test
	void marketBuyIsFilledWhenTheRestOfItsFundsBuysNothing() {
		UUID trader = this.exchange.trader("USD", "1000");
		this.exchange.place(this.maker, sell("100.00", "0.99999999"));
		this.exchange.place(this.maker, sell("101.99", "1"));
		OrderSnapshot order = this.exchange.place(trader,
				OrderRequest.marketFunds(BTC_USD, Side.BUY, new BigDecimal("100.60")));
		OrderSnapshot done = this.exchange.order(trader, order);
		assertThat(done.filledSize()).isEqualByComparingTo("0.99999999");
		assertThat(done.doneReason()).isEqualTo(DoneReason.FILLED);
		assertThat(this.exchange.account(trader, "USD").hold()).isZero();
	}

	@Test
	void marketBuyBySizeStopsWhenTheMoneyIsGone() {
		UUID trader = this.exchange.trader("USD", "100.60");
		this.exchange.place(this.maker, sell("100.00", "5"));
		OrderSnapshot order = this.exchange.place(trader, OrderRequest.market(BTC_USD, Side.BUY, BigDecimal.TEN));
		OrderSnapshot done = this.exchange.order(trader, order);
		assertThat(done.filledSize()).isEqualByComparingTo("1");
		assertThat(done.doneReason()).isEqualTo(DoneReason.CANCELED);
		assertMoney(trader, "USD", "0", "0");
	}

	@Test
	void marketSellForFundsSellsNoMoreThanNeeded() {
		UUID trader = this.exchange.trader("BTC", "5");
		this.exchange.place(this.maker, buy("100.00", "5"));
		OrderSnapshot order = this.exchange.place(trader,
				OrderRequest.marketFunds(BTC_USD, Side.SELL, new BigDecimal("200")));
		assertThat(this.exchange.order(trader, order).doneReason()).isEqualTo(DoneReason.FILLED);
		assertMoney(trader, "BTC", "3", "0");
		assertMoney(trader, "USD", "198.8", "0");
	}

	@Test
	void marketOrderWithoutTheOtherSideIsGone() {
		UUID trader = this.exchange.trader("BTC", "5");
		OrderSnapshot order = this.exchange.place(trader, OrderRequest.market(BTC_USD, Side.SELL, BigDecimal.ONE));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.exchange.order(trader, order));
		assertMoney(trader, "BTC", "5", "0");
	}

	@Test
	void limitBuyForFundsGetsWhatTheyPayFor() {
		UUID trader = this.exchange.trader("USD", "1000");
		OrderRequest request = new OrderRequest(BTC_USD, Side.BUY, OrderType.LIMIT, new BigDecimal("100.00"), null,
				new BigDecimal("503"), TimeInForce.GTC, null, false, SelfTradePrevention.DC, null, null);
		assertThat(this.exchange.place(trader, request).size()).isEqualByComparingTo("5");
		assertMoney(trader, "USD", "1000", "503");
	}

	@Test
	void insufficientFundsAreRefused() {
		UUID trader = this.exchange.trader("USD", "100.59");
		assertRefused(trader, buy("100.00", "1"), "Insufficient funds");
		assertRefused(trader, sell("100.00", "1"), "Insufficient funds");
		assertRefused(trader, OrderRequest.market(BTC_USD, Side.SELL, BigDecimal.ONE), "Insufficient funds");
		assertRefused(trader, OrderRequest.marketFunds(BTC_USD, Side.BUY, new BigDecimal("100.60")),
				"Insufficient funds");
		assertMoney(trader, "USD", "100.59", "0");
	}

	@ParameterizedTest
	@CsvSource({ "100.001, 1, price is too accurate. Smallest unit is 0.01000000", "0, 1, price too small",
			"-1, 1, price too small", "100, 0.000000001, size is too accurate. Smallest unit is 0.00000001",
			"100, 0, size is too small. Minimum size is 0.00000001",
			"100, -1, size is too small. Minimum size is 0.00000001",
			"100, 0.009, size is too small. Minimum size is 0.01" })
	void incrementsAndMinimaAreKept(BigDecimal price, BigDecimal size, String message) {
		assertRefused(this.maker, OrderRequest.limit(BTC_USD, Side.BUY, price, size), message);
	}

	@ParameterizedTest
	@CsvSource({ "0.99, funds is too small. Minimum size is 1",
			"10.001, funds is too accurate. Smallest unit is 0.01000000" })
	void fundsHaveIncrementsAndMinimaToo(BigDecimal funds, String message) {
		assertRefused(this.maker, OrderRequest.marketFunds(BTC_USD, Side.BUY, funds), message);
	}

	private void assertRefused(UUID trader, OrderRequest request, String message) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.exchange.place(trader, request))
			.withMessage(message);
	}

	private void assertMoney(UUID trader, String currency, String balance, String hold) {
		AccountSnapshot account = this.exchange.account(trader, currency);
		assertThat(account.balance()).isEqualByComparingTo(balance);
		assertThat(account.hold()).isEqualByComparingTo(hold);
	}

}

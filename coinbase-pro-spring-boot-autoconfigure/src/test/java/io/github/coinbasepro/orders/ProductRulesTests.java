package io.github.coinbasepro.orders;

import java.math.BigDecimal;

import io.github.coinbasepro.products.Product;
import io.github.coinbasepro.products.ProductStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ProductRules}.
 */
class ProductRulesTests {

	private final NewOrder limit = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.015"), new BigDecimal("100.10"));

	private final NewOrder market = NewOrder.marketSell("BTC-USD", new BigDecimal("0.5"));

	@Test
	void nothingIsHeldAgainstAnythingWhenOff() {
		NewOrder odd = NewOrder.marketBuy("BTC-USD", new BigDecimal("0.0001"));
		assertThat(ProductRules.apply(odd, product(ProductStatus.DELISTED, true, true, true), OrderCheck.OFF))
			.isSameAs(odd);
	}

	@Test
	void whatFitsGoesThroughAsItIs() {
		assertThat(ProductRules.apply(this.limit, online(), OrderCheck.REJECT)).isEqualTo(this.limit);
		assertThat(ProductRules.apply(this.market, online(), OrderCheck.ROUND_DOWN)).isEqualTo(this.market);
	}

	@ParameterizedTest
	@CsvSource({ "0.0155, 100.10, size must be a multiple of 0.001",
			"0.015, 100.105, price must be a multiple of 0.01" })
	void row52_whatLiesBetweenTwoStepsIsRejectedByName(BigDecimal size, BigDecimal price, String message) {
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> ProductRules.apply(NewOrder.limitBuy("BTC-USD", size, price), online(), OrderCheck.REJECT))
			.withMessageStartingWith(message)
			.withMessageContaining("for BTC-USD but was");
	}

	@Test
	void roundingIsNeverWorseThanWhatWasAsked() {
		NewLimitOrder buy = rounded(NewOrder.limitBuy("BTC-USD", new BigDecimal("0.0159"), new BigDecimal("100.109")));
		assertThat(buy.size()).isEqualByComparingTo("0.015");
		assertThat(buy.price()).isEqualByComparingTo("100.10");
		NewLimitOrder sell = rounded(
				NewOrder.limitSell("BTC-USD", new BigDecimal("0.0159"), new BigDecimal("100.101")));
		assertThat(sell.price()).isEqualByComparingTo("100.11");
		NewLimitOrder funds = rounded(
				NewOrder.limitBuyForFunds("BTC-USD", new BigDecimal("10.019"), new BigDecimal("100")));
		assertThat(funds.funds()).isEqualByComparingTo("10.01");
		assertThat(buy.clientOrderId()).isNotNull();
	}

	@Test
	void roundingKeepsTheOrderOtherwise() {
		NewLimitOrder order = NewOrder.limitSell("BTC-USD", new BigDecimal("0.0159"), new BigDecimal("120.001"))
			.withStop(Stop.loss(new BigDecimal("100.009")).withLimitPrice(new BigDecimal("99.009")));
		NewLimitOrder rounded = rounded(order);
		assertThat(rounded.clientOrderId()).isEqualTo(order.clientOrderId());
		assertThat(rounded.options().stop())
			.isEqualTo(Stop.loss(new BigDecimal("100.00")).withLimitPrice(new BigDecimal("99.00")));
	}

	@Test
	void nothingIsRoundedToNothing() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ProductRules.apply(NewOrder.marketBuy("BTC-USD", new BigDecimal("0.0001")), online(),
					OrderCheck.ROUND_DOWN))
			.withMessageStartingWith("size must be a multiple of 0.001");
	}

	@Test
	void anOrderHasALeastValue() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ProductRules.apply(
					NewOrder.limitBuy("BTC-USD", new BigDecimal("0.009"), new BigDecimal("100.00")), online(),
					OrderCheck.REJECT))
			.withMessage("price times size, or funds, must be at least 1 USD for BTC-USD but was 0.90000");
		assertThatIllegalArgumentException().isThrownBy(() -> ProductRules
			.apply(NewOrder.marketBuyForFunds("BTC-USD", new BigDecimal("0.99")), online(), OrderCheck.ROUND_DOWN));
	}

	@Test
	void theModeOfTheProductCounts() {
		assertRefused(this.limit, product(ProductStatus.OFFLINE, false, false, false), "is offline");
		assertRefused(this.limit, product(ProductStatus.ONLINE, true, false, false), "takes cancels only");
		assertRefused(this.market, product(ProductStatus.ONLINE, false, true, false), "takes limit orders only");
		assertRefused(this.limit, product(ProductStatus.ONLINE, false, false, true), "takes post-only orders only");
		NewOrder posts = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.015"), new BigDecimal("100.10")).withPostOnly();
		assertThat(ProductRules.apply(posts, product(ProductStatus.ONLINE, false, true, true), OrderCheck.REJECT))
			.isEqualTo(posts);
	}

	private static NewLimitOrder rounded(NewOrder order) {
		return (NewLimitOrder) ProductRules.apply(order, online(), OrderCheck.ROUND_DOWN);
	}

	private static void assertRefused(NewOrder order, Product product, String why) {
		assertThatIllegalArgumentException().isThrownBy(() -> ProductRules.apply(order, product, OrderCheck.REJECT))
			.withMessage("productId BTC-USD " + why);
	}

	private static Product online() {
		return product(ProductStatus.ONLINE, false, false, false);
	}

	private static Product product(ProductStatus status, boolean cancelOnly, boolean limitOnly, boolean postOnly) {
		return new Product("BTC-USD", "BTC", "USD", new BigDecimal("0.01"), new BigDecimal("0.001"), null,
				BigDecimal.ONE, null, postOnly, limitOnly, cancelOnly, status, null, null, null, null, null, null);
	}

}

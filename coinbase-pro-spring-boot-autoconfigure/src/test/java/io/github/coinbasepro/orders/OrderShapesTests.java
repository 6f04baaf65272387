package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.coinbasepro.conformance.ClientJson;
import io.github.coinbasepro.model.Side;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for an {@link Order} in each state of its life, as the exchange writes it then.
 */
class OrderShapesTests {

	private static final String ALWAYS = """
			"id":"d50ec984-77a8-460a-b958-66f114b0de9b","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11",
			"product_id":"BTC-USD","side":"buy","type":"%s","created_at":"2026-01-02T03:04:05.123456Z","fill_fees":"0",
			"filled_size":"0","executed_value":"0","settled":false,"status":"%s\"""";

	@Test
	void theAnswerToPlacingALimitOrder() {
		Order order = read("limit", "pending", """
				,"price":"100","size":"0.01","stp":"dc","time_in_force":"GTC","post_only":true""");
		assertThat(order.selfTradePrevention()).isSameAs(SelfTradePrevention.DECREASE_AND_CANCEL);
		assertThat(order.timeInForce()).isSameAs(TimeInForce.GTC);
		assertThat(order.postOnly()).isTrue();
		assertThat(order.profileId()).isNull();
		assertThat(order.marketType()).isNull();
		assertThat(order.fundingCurrency()).isNull();
	}

	@Test
	void theAnswerToPlacingAMarketOrder() {
		Order order = read("market", "pending", """
				,"funds":"9.95","specified_funds":"10","stp":"dc\"""");
		assertThat(order.funds()).isEqualTo("9.95");
		assertThat(order.specifiedFunds()).isEqualTo("10");
		assertThat(order.size()).isNull();
		assertThat(order.price()).isNull();
		assertThat(order.profileId()).isNull();
		assertThat(order.marketType()).isNull();
	}

	@Test
	void anOrderThatIsLookedUpWhileItIsPending() {
		Order order = read("limit", "pending", """
				,"price":"100","size":"0.01\"""");
		assertThat(order.status()).isSameAs(OrderStatus.PENDING);
		assertThat(order.side()).isSameAs(Side.BUY);
		assertThat(order.selfTradePrevention()).isNull();
		assertThat(order.timeInForce()).isNull();
		assertThat(order.postOnly()).isNull();
		assertThat(order.profileId()).isNull();
		assertThat(order.marketType()).isNull();
	}

	@Test
	void anOrderThatIsOpen() {
		Order order = read("limit", "open", """
				,"price":"100","size":"0.01","time_in_force":"GTC","post_only":false,"market_type":"spot",
				"profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","funding_currency":"USD\"""");
		assertThat(order.fundingCurrency()).isEqualTo("USD");
		assertThat(order.marketType()).isEqualTo("spot");
		assertThat(order.profileId()).isNotNull();
		assertThat(order.selfTradePrevention()).isNull();
	}

	@Test
	void anOrderThatIsDone() {
		Order order = read("market", "done", """
				,"funds":"9.95","specified_funds":"10","time_in_force":"GTC","post_only":false,"market_type":"spot",
				"profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","funding_currency":"USDC","size":"0.0001",
				"done_at":"2026-01-02T03:04:06Z","done_reason":"filled\"""");
		assertThat(order.fundingCurrency()).isEqualTo("USDC");
		assertThat(order.selfTradePrevention()).isNull();
		assertThat(order.doneAt()).isEqualTo(Instant.parse("2026-01-02T03:04:06Z"));
		assertThat(order.size()).isEqualByComparingTo(new BigDecimal("0.0001"));
	}

	private static Order read(String type, String status, String more) {
		return ClientJson.read("{" + ALWAYS.formatted(type, status) + more + "}", Order.class);
	}

}

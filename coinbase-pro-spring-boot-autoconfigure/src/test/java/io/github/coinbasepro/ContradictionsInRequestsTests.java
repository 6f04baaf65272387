package io.github.coinbasepro;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.orders.NewLimitOrder;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.Stop;
import io.github.coinbasepro.orders.TimeInForce;
import io.github.coinbasepro.reports.NewReport;
import io.github.coinbasepro.reports.ReportQuery;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import io.github.coinbasepro.wrappedassets.RedeemQuery;
import io.github.coinbasepro.wrappedassets.StakeWrapQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The contradictions between the published sources (specifications, guides, change log,
 * recorded answers, other clients) about what to send, and what was decided about each.
 * The number in a name is that of the contradiction; the rest are in
 * {@link ContradictionsInPagesTests} and {@link ContradictionsInAnswersTests}, but for 22
 * (the numbers of the rate limits) and 25 (WebSocket), which are not kept yet.
 */
class ContradictionsInRequestsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final BigDecimal ONE = BigDecimal.ONE;

	private static final String ORDER = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"buy","type":"limit",
			"created_at":"2026-01-02T03:04:05Z","fill_fees":"0","filled_size":"0","status":"pending"}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private CoinbaseProClient client() {
		return exchange.client();
	}

	@Test
	void noProfileIsNamedWhenFundsComeInOrGoOut() {
		exchange.answers("{\"id\":\"" + ID + "\"}");
		Flux.concat(client().deposits().fromCoinbaseAccount(ONE, "BTC", ID.toString()),
				client().deposits().fromPaymentMethod(ONE, "USD", ID),
				client().withdrawals().toCoinbaseAccount(ONE, "BTC", ID.toString()),
				client().withdrawals().toPaymentMethod(ONE, "USD", ID))
			.blockLast(PATIENCE);
		assertThat(exchange.requests()).hasSize(4)
			.allSatisfy((request) -> assertThat(request.getBodyAsString()).contains("\"amount\":\"1\"")
				.doesNotContain("profile_id"));
	}

	@Test
	void aWithdrawalToAnAddressHasTheFieldsOfTodayAndTheOneOfTheChangeLog() {
		exchange.answers("{\"id\":\"" + ID + "\"}");
		client().withdrawals()
			.toCryptoAddress(NewCryptoWithdrawal.of(ONE, "ETH", "0xa0").withNetworkFeeOnTop().withIntermediary("DE"))
			.block(PATIENCE);
		exchange.assertSigned("POST", "/withdrawals/crypto", """
				{"amount":"1","currency":"ETH","crypto_address":"0xa0","add_network_fee_to_total":true,
				"is_intermediary":true,"intermediary_jurisdiction":"DE"}""");
	}

	@Test
	void aReportIsAskedForInTheNestedForm() {
		exchange.answers("{\"id\":\"" + ID + "\",\"type\":\"account\",\"status\":\"pending\"}");
		client().reports()
			.create(NewReport.account(ID).between(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)))
			.block(PATIENCE);
		exchange.assertSigned("POST", "/reports", """
				{"type":"account","account":{"start_date":"1970-01-01T00:00:00Z","end_date":"1970-01-01T00:00:01Z",
				"account_id":"d50ec984-77a8-460a-b958-66f114b0de9b"}}""");
	}

	@Test
	void reportsAreListedByProfileNotByPortfolio() {
		exchange.answers("[]");
		client().reports().list(ReportQuery.all().forProfile(ID)).block(PATIENCE);
		exchange.assertSigned("GET", "/reports?profile_id=" + ID);
	}

	@Test
	void stakeWrapsAreAskedForByFromAndToButRedeemsByFromCurrencyAndToCurrency() {
		exchange.answers("[]");
		client().wrappedAssets().listAllStakeWraps(StakeWrapQuery.all().between("ETH", "CBETH")).blockLast(PATIENCE);
		exchange.assertSigned("GET", "/wrapped-assets/stake-wrap?from=ETH&to=CBETH");
		exchange.reset();
		exchange.answers("[]");
		client().wrappedAssets().listAllRedeems(RedeemQuery.all().between("CBETH", "ETH")).blockLast(PATIENCE);
		exchange.assertSigned("GET", "/wrapped-assets/redeem?from_currency=CBETH&to_currency=ETH");
	}

	@Test
	void assetsForLoansAreAskedForWithASignature() {
		exchange.answers("{\"collateral_assets\":{\"BTC\":\"0.9\"},\"borrowable_assets\":[\"USDC\"]}");
		StepVerifier.create(exchange.publicClient().loans().assets()).verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
		client().loans().assets().block(PATIENCE);
		exchange.assertSigned("GET", "/loans/assets");
	}

	@Test
	void whatIsOnlyInProseOrWasRemovedIsNotSent() {
		NewLimitOrder order = NewOrder.limitBuy("BTC-USD", ONE, ONE);
		assertThatIllegalArgumentException().isThrownBy(() -> order.withTimeInForce(new TimeInForce("GTD")));
		place(order.withTimeInForce(TimeInForce.GTC).withClientOrderId(OTHER), """
				{"type":"limit","side":"buy","product_id":"BTC-USD","size":"1","price":"1","time_in_force":"GTC",
				"client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void aStopOrderWithAPriceIsALimitOrder() {
		place(NewOrder.limitSell("BTC-USD", ONE, ONE).withStop(Stop.loss(ONE)).withClientOrderId(OTHER), """
				{"type":"limit","side":"sell","product_id":"BTC-USD","size":"1","price":"1","stop":"loss",
				"stop_price":"1","client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	@SuppressWarnings("deprecation")
	void aStopOrderWithoutAPriceIsAMarketOrder() {
		place(NewOrder.marketSell("BTC-USD", ONE).withStop(Stop.loss(ONE)).withClientOrderId(OTHER), """
				{"type":"market","side":"sell","product_id":"BTC-USD","size":"1","stop":"loss","stop_price":"1",
				"client_oid":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	@Test
	void theQueryIsSignedTooAsItIsEncoded() {
		exchange.answers("[]");
		client().orders().list(OrderQuery.open().withLimit(3).olderThan("2026-01-02 03:04:05.1+00")).block(PATIENCE);
		exchange.assertSigned("GET", "/orders?after=2026-01-02%2003%3A04%3A05.1%2B00&limit=3");
	}

	@Test
	void howManyProfilesThereMayBeIsForTheExchangeToSay() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"profile limit of 15 reached\"}", 400));
		assertThatExceptionOfType(RequestRefusedException.class)
			.isThrownBy(() -> client().profiles().open("the 101st").block(PATIENCE))
			.satisfies((ex) -> assertThat(ex.exchangeMessage()).isEqualTo("profile limit of 15 reached"));
		exchange.assertSigned("POST", "/profiles", "{\"name\":\"the 101st\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1420674445.201", "\"1420674445.201\"" })
	void theTimeHasARouteThatNoSpecificationNames(String epoch) {
		exchange.answers("{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":" + epoch + "}");
		assertThat(client().time().get().block(PATIENCE)).satisfies((time) -> {
			assertThat(time.iso()).isEqualTo(Instant.parse("2015-01-07T23:47:25.201Z"));
			assertThat(time.epoch()).isEqualTo(new BigDecimal("1420674445.201"));
		});
		exchange.assertUnsigned("GET", "/time");
	}

	@Test
	void aClientOrderIdIsForLookingUpAndNoReasonToSendAnOrderAgain() {
		exchange.answers("/orders", WireMock.status(504));
		exchange.answers("/orders/client:" + OTHER, WireMock.okJson(ORDER));
		NewOrder order = NewOrder.marketSell("BTC-USD", ONE).withClientOrderId(OTHER);
		Mono<Order> placed = client().orders()
			.place(order)
			.onErrorResume(OrderOutcomeUnknownException.class,
					(ex) -> client().orders().getByClientOrderId(order.clientOrderId()));
		assertThat(placed.block(PATIENCE)).extracting(Order::id).isEqualTo(ID);
		assertThat(exchange.requests()).filteredOn((request) -> request.getMethod().getName().equals("POST"))
			.hasSize(1);
	}

	@Test
	void whatToDeleteStandsInTheQueryAndNeverInABody() {
		exchange.answers("[\"" + ID + "\"]");
		List<Publisher<?>> calls = List.of(client().orders().cancel(ID, "BTC-USD"),
				client().orders().cancelAll("BTC-USD"), client().orders().cancelAll(),
				client().addressBook().remove(ID));
		Flux.fromIterable(calls).concatMap((call) -> call).blockLast(PATIENCE);
		assertThat(exchange.requests())
			.allSatisfy((request) -> assertThat(request.getMethod().getName()).isEqualTo("DELETE"))
			.allSatisfy((request) -> assertThat(request.getBody()).isEmpty())
			.extracting("url")
			.containsExactly("/orders/" + ID + "?product_id=BTC-USD", "/orders?product_id=BTC-USD", "/orders",
					"/address-book/" + ID);
	}

	@Test
	void aProfileIsDeactivatedWithABody() {
		exchange.answers("{}");
		client().profiles().deactivate(ID, OTHER).block(PATIENCE);
		exchange.assertSigned("PUT", "/profiles/" + ID + "/deactivate", """
				{"profile_id":"d50ec984-77a8-460a-b958-66f114b0de9b","to":"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11"}""");
	}

	private void place(NewOrder order, String json) {
		exchange
			.answers(ORDER.replace("\"buy\"", "\"" + order.side() + "\"").replace("limit", order.type().toString()));
		client().orders().place(order).block(PATIENCE);
		exchange.assertSigned("POST", "/orders", json);
	}

}

package io.github.coinbasepro;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.coinbasepro.accounts.AccountTransferQuery;
import io.github.coinbasepro.accounts.HoldQuery;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.codec.Reading;
import io.github.coinbasepro.loans.LoanPreviewQuery;
import io.github.coinbasepro.loans.NewInterestRepayment;
import io.github.coinbasepro.loans.NewPrincipalRepayment;
import io.github.coinbasepro.loans.RepaymentPreviewQuery;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.TransferType;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.products.Candle;
import io.github.coinbasepro.products.CandleQuery;
import io.github.coinbasepro.products.Granularity;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.transfers.CurrencyType;
import io.github.coinbasepro.transfers.TransferQuery;
import io.github.coinbasepro.users.SettlementPreference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.core.JacksonException;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The faults of other clients of this API that concern what is sent and what is read, and
 * that ours must not have. The number in a name is that of the fault; those about errors,
 * secrets and threads are in {@link FaultsOfOthersInTroubleTests}. Of the thirteen, 9 and
 * 11 and the first half of 4 (repeating, and how fast) are not here yet.
 */
class FaultsOfOthersOnTheWireTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final BigDecimal ONE = BigDecimal.ONE;

	private static final Instant TIME = Instant.parse("2026-01-02T00:00:00Z");

	private static final String ORDER = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"buy","type":"limit",
			"created_at":"2026-01-02T03:04:05Z","fill_fees":"0","filled_size":"0","status":"open"}""";

	private static final String FILL = """
			{"trade_id":%d,"product_id":"BTC-USD","order_id":"d50ec984-77a8-460a-b958-66f114b0de9b","price":"1",
			"size":"1","fee":"0","created_at":"2026-01-02T03:04:05Z","side":"buy","liquidity":"T","settled":true}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private CoinbaseProClient client() {
		return exchange.client();
	}

	static Stream<Arguments> answers() {
		return Stream.of(
				answer((client) -> client.orders().listAll(OrderQuery.withStatus(OrderStatus.OPEN, OrderStatus.DONE)),
						"[" + ORDER + "]", "id", ID),
				answer((client) -> client.products().allTrades(TradeQuery.of("BTC-USD")), """
						[{"time":"2026-01-02T03:04:05Z","trade_id":75,"price":"1","size":"1","side":"buy"}]""",
						"tradeId", 75L),
				answer((client) -> client.loans().assets(), "{\"collateral_assets\":{\"BTC\":\"0.9\"}}",
						"collateralAssets.BTC", new BigDecimal("0.9")),
				answer((client) -> client.loans().preview(new LoanPreviewQuery("BTC", ONE)), """
						{"before":{"open_loan_value":"1"},"after":{"open_loan_value":"2"}}""", "after.openLoanValue",
						new BigDecimal("2")),
				answer((client) -> client.transfers().listAll(TransferQuery.all()), """
						[{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","type":"withdraw","amount":"1",
						"created_at":"2026-01-02 03:04:05+00"}]""", "type", TransferType.WITHDRAW),
				answer((client) -> client.wrappedAssets().list(), """
						{"wrapped_assets":[{"id":"CBETH","circulating_supply":"1","total_supply":"2",
						"conversion_rate":"1.006","apy":"0.03"}]}""", "id", "CBETH"));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void anAnswerIsReadAndNotEmpty(Function<CoinbaseProClient, Publisher<?>> call, String answer, String field,
			Object value) {
		exchange.answers(answer);
		assertThat(Flux.from(call.apply(client())).collectList().block(PATIENCE)).singleElement()
			.extracting(field)
			.isEqualTo(value);
	}

	@Test
	void principalAndInterestAreRepaidAtRoutesOfTheirOwn() {
		assertRequest(client().loans().repayPrincipal(NewPrincipalRepayment.of(ID, OTHER, "USD", ONE)), "POST",
				"/loans/repay-principal");
		assertRequest(client().loans().repayInterest(NewInterestRepayment.of(OTHER, "USD", ONE)), "POST",
				"/loans/repay-interest");
	}

	@Test
	void aSettlementPreferenceGoesOutUnderItsName() {
		assertRequest(client().users().setSettlementPreference(SettlementPreference.USDC), "POST",
				"/users/self/settlement-preferences");
		assertThat(exchange.theRequest().getBodyAsString()).contains("\"settlement_preference\":\"USDC\"");
	}

	static Stream<Arguments> requestLines() {
		return Stream.of(
				request((client) -> client.transfers()
					.list(TransferQuery.all()
						.withProfile(ID)
						.withType(TransferType.DEPOSIT)
						.withCurrencyType(CurrencyType.CRYPTO)
						.withLimit(5)), "GET",
						"/transfers?profile_id=" + ID + "&type=deposit&currency_type=crypto&limit=5"),
				request((client) -> client.accounts().holds(HoldQuery.of(ID).withLimit(5).olderThan("a")), "GET",
						"/accounts/" + ID + "/holds?after=a&limit=5"),
				request((client) -> client.accounts()
					.transfers(AccountTransferQuery.of(ID).withType(TransferType.DEPOSIT).newerThan("b")), "GET",
						"/accounts/" + ID + "/transfers?type=deposit&before=b"),
				request((client) -> client.loans().interestCharges(ID), "GET", "/loans/interest/" + ID),
				request((client) -> client.loans().repaymentPreview(new RepaymentPreviewQuery(ID, "BTC", ONE)), "GET",
						"/loans/repayment-preview?loan_id=" + ID + "&currency=BTC&native_amount=1"),
				request((client) -> client.products().volumeSummary(), "GET", "/products/volume-summary"));
	}

	@ParameterizedTest
	@MethodSource("requestLines")
	void parametersHaveTheNamesAndRoutesOfTheExchangeAndNoneIsDropped(Function<CoinbaseProClient, Publisher<?>> call,
			String method, String target) {
		assertRequest(call.apply(client()), method, target);
	}

	@Test
	void aClientOrderIdGoesOutAsItIsAndOneOfOursIsARandomUuid() {
		NewOrder order = NewOrder.marketBuy("BTC-USD", ONE);
		assertThat(order.clientOrderId().toString()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
		assertThat(order.clientOrderId().version()).isEqualTo(4);
		for (NewOrder each : List.of(order, order.withClientOrderId(OTHER))) {
			exchange.reset();
			exchange.answers(ORDER.replace("limit", "market"));
			client().orders().place(each).block(PATIENCE);
			assertThat(exchange.assertSigned("POST", "/orders").getBodyAsString())
				.contains("\"client_oid\":\"" + each.clientOrderId() + "\"");
		}
	}

	@Test
	void cursorsReachTheCaller() {
		exchange.answers(WireMock.okJson("[]").withHeader("cb-before", "75").withHeader("CB-AFTER", "74"));
		assertThat(client().fills().list(FillQuery.forOrder(ID)).block(PATIENCE))
			.isEqualTo(new Page<>(List.of(), "75", "74"));
	}

	@Test
	void ordersAreAskedForByStatusAndProductTogether() {
		OrderQuery query = OrderQuery.withStatus(OrderStatus.OPEN, OrderStatus.PENDING).forProduct("BTC-USD");
		assertRequest(client().orders().listAll(query), "GET", "/orders?status=open&status=pending&product_id=BTC-USD");
	}

	@Test
	void tradesAreAskedForByTheirCursorsAndLimit() {
		TradeQuery query = TradeQuery.of("BTC-USD").withLimit(5);
		assertRequest(client().products().trades(query.newerThan("7")), "GET",
				"/products/BTC-USD/trades?before=7&limit=5");
		assertRequest(client().products().trades(query.olderThan("7")), "GET",
				"/products/BTC-USD/trades?after=7&limit=5");
	}

	@Test
	void anErrorThatCallsItselfASuccessIsNotTakenForData() {
		exchange.answers("{\"message\":\"Internal server error\"}");
		StepVerifier.create(client().accounts().list()).verifyError(ResponseFormatException.class);
		StepVerifier.create(client().loans().assets()).verifyError(ResponseFormatException.class);
		StepVerifier.create(client().users().tradingVolumes()).verifyError(ResponseFormatException.class);
	}

	@Test
	void noRouteReadsAnErrorAsItsAnswer() {
		byte[] error = "{\"message\":\"Internal server error\"}".getBytes(StandardCharsets.UTF_8);
		List<Endpoint<?>> reading = EndpointTableTests.endpoints()
			.stream()
			.filter((endpoint) -> endpoint.answer() != Answer.NOTHING)
			.filter((endpoint) -> !endpoint.operation().equals("transfers.submitTravelRule"))
			.toList();
		assertThat(reading).hasSizeGreaterThan(80)
			.allSatisfy((endpoint) -> assertThatExceptionOfType(JacksonException.class).as(endpoint.operation())
				.isThrownBy(() -> read(endpoint, error)));
	}

	private static @Nullable Object read(Endpoint<?> endpoint, byte[] body) {
		Reading<?> reading = endpoint.answer().begin(HttpHeaders.EMPTY);
		reading.feed(DefaultDataBufferFactory.sharedInstance.wrap(body));
		return reading.end();
	}

	@Test
	void theLastPageIsReadThoughNoneFollows() {
		exchange.answers("/fills?product_id=BTC-USD",
				WireMock.okJson("[" + FILL.formatted(9) + "]").withHeader("CB-AFTER", "9"));
		exchange.answers("/fills?product_id=BTC-USD&after=9", WireMock.okJson("[" + FILL.formatted(8) + "]"));
		Flux<Long> ids = client().fills().listAll(FillQuery.forProduct("BTC-USD")).map(Fill::tradeId);
		assertThat(ids.collectList().block(PATIENCE)).containsExactly(9L, 8L);
	}

	@Test
	void windowsOfCandlesMeetWithoutSharingOne() {
		exchange.answers(IntStream.range(0, 701)
			.mapToObj((row) -> "[" + TIME.minus(Duration.ofMinutes(row)).getEpochSecond() + ",1,2,1,2,3]")
			.collect(Collectors.joining(",", "[", "]")));
		CandleQuery query = CandleQuery.of("BTC-USD", Granularity.ONE_MINUTE)
			.between(TIME.minus(Duration.ofMinutes(700)), TIME)
			.fromOldest();
		List<Candle> candles = client().products().candles(query).collectList().block(PATIENCE);
		assertThat(candles).extracting(Candle::time).hasSize(701).doesNotHaveDuplicates();
		List<LoggedRequest> requests = exchange.requests();
		assertThat(requests).hasSize(3);
		for (int i = 1; i < requests.size(); i++) {
			assertThat(instant(requests.get(i), "start"))
				.isEqualTo(instant(requests.get(i - 1), "end").plus(Duration.ofMinutes(1)));
		}
	}

	@Test
	void aClientOrderIdStandsBehindOneColonAndAccountsHaveAPlural() {
		assertRequest(client().orders().getByClientOrderId(OTHER), "GET", "/orders/client:" + OTHER);
		assertRequest(client().orders().cancelByClientOrderId(OTHER), "DELETE", "/orders/client:" + OTHER);
		assertRequest(client().accounts().get(ID), "GET", "/accounts/" + ID);
	}

	@Test
	void theProductOfWhatIsCancelledStandsInTheQuery() {
		assertRequest(client().orders().cancelAll("BTC-USD"), "DELETE", "/orders?product_id=BTC-USD");
		assertThat(exchange.theRequest().getBody()).isEmpty();
	}

	private static void assertRequest(Publisher<?> call, String method, String target) {
		exchange.reset();
		exchange.answers("[]");
		Flux.from(call).onErrorComplete(FaultsOfOthersOnTheWireTests::isAboutTheAnswer).blockLast(PATIENCE);
		LoggedRequest request = exchange.theRequest();
		assertThat(request.getMethod().getName() + " " + request.getUrl()).isEqualTo(method + " " + target);
	}

	private static boolean isAboutTheAnswer(Throwable failure) {
		return failure instanceof ResponseFormatException || failure.getCause() instanceof ResponseFormatException;
	}

	private static Instant instant(LoggedRequest request, String parameter) {
		return Instant.parse(request.queryParameter(parameter).firstValue());
	}

	private static Arguments answer(Function<CoinbaseProClient, Publisher<?>> call, String answer, String field,
			Object value) {
		return Arguments.of(Named.of(field + " is " + value, call), answer, field, value);
	}

	private static Arguments request(Function<CoinbaseProClient, Publisher<?>> call, String method, String target) {
		return Arguments.of(Named.of(target, call), method, target);
	}

}

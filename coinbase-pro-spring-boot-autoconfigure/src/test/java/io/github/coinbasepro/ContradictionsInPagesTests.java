package io.github.coinbasepro;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.accounts.AccountTransferQuery;
import io.github.coinbasepro.accounts.HoldQuery;
import io.github.coinbasepro.accounts.LedgerQuery;
import io.github.coinbasepro.conversions.ConversionQuery;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.PageRequest;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.products.Trade;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.reports.ReportQuery;
import io.github.coinbasepro.transfers.TransferQuery;
import io.github.coinbasepro.travelrules.TravelRuleQuery;
import io.github.coinbasepro.wrappedassets.RedeemQuery;
import io.github.coinbasepro.wrappedassets.StakeWrapQuery;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The contradictions between the published sources (specifications, guides, change log,
 * recorded answers, other clients) about lists that come in pages, and what was decided
 * about each. The number in a name is that of the contradiction; the rest are in
 * {@link ContradictionsInRequestsTests} and {@link ContradictionsInAnswersTests}.
 */
class ContradictionsInPagesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private CoinbaseProClient client() {
		return exchange.client();
	}

	static Stream<Named<Listing>> lists() {
		return Stream.of(list("trades", (client, page) -> client.products().trades(new TradeQuery("BTC-USD", page))),
				list("holds", (client, page) -> client.accounts().holds(new HoldQuery(ID, page))),
				list("ledger", (client, page) -> client.accounts().ledger(LedgerQuery.of(ID).withPage(page))),
				list("account transfers",
						(client, page) -> client.accounts().transfers(AccountTransferQuery.of(ID).withPage(page))),
				list("orders", (client, page) -> client.orders().list(OrderQuery.open().withPage(page))),
				list("fills", (client, page) -> client.fills().list(FillQuery.forOrder(ID).withPage(page))),
				list("transfers", (client, page) -> client.transfers().list(TransferQuery.all().withPage(page))),
				list("conversions", (client, page) -> client.conversions().list(ConversionQuery.all().withPage(page))),
				list("stake-wraps",
						(client, page) -> client.wrappedAssets().listStakeWraps(StakeWrapQuery.all().withPage(page))),
				list("redeems", (client, page) -> client.wrappedAssets().listRedeems(RedeemQuery.all().withPage(page))),
				list("travel rules", (client, page) -> client.travelRules().list(TravelRuleQuery.all().withPage(page))),
				list("reports", (client, page) -> client.reports().list(ReportQuery.all().withPage(page))));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void aLimitIsSentOnlyIfGivenAndMayBeUpToAThousand(Listing list) {
		exchange.answers("[]");
		list.apply(client(), PageRequest.first()).block(PATIENCE);
		assertThat(exchange.theRequest().getUrl()).doesNotContain("limit");
		list.apply(client(), PageRequest.first().withLimit(1000)).block(PATIENCE);
		assertThat(exchange.requests()).last().extracting("url").asString().endsWith("limit=1000");
		assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.first().withLimit(1001));
	}

	@Test
	void ordersAreListedWithoutTheLimitAndTheStatusThatAreCalledRequired() {
		exchange.answers("[]");
		client().orders().listAll(OrderQuery.open().forProduct("BTC-USD")).blockLast(PATIENCE);
		exchange.assertSigned("GET", "/orders?product_id=BTC-USD");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void aCursorIsSentBackAsItCameWhateverItIs(Listing list) {
		for (String cursor : List.of("2026-01-02 03:04:05.1+00", "1444415179", "MjAyNg==/&?")) {
			exchange.reset();
			exchange.answers(WireMock.okJson("[]").withHeader("CB-AFTER", cursor));
			Page<?> page = list.apply(client(), PageRequest.first()).block(PATIENCE);
			assertThat(page).extracting(Page::after).isEqualTo(cursor);
			list.apply(client(), PageRequest.first().olderThan(cursor)).block(PATIENCE);
			String sent = URLEncoder.encode(cursor, StandardCharsets.UTF_8).replace("+", "%20");
			assertThat(exchange.requests()).last().extracting("url").asString().endsWith("after=" + sent);
		}
	}

	@Test
	void newerRowsMayLeaveAGapAndAWalkFillsItFromTheNewestBack() {
		answerTrades("?before=5&limit=2", 9, 8);
		answerTrades("?after=8&limit=2", 7, 6);
		answerTrades("?after=6&limit=2", 5, 4);
		Flux<Trade> newer = client().products().allTrades(TradeQuery.of("BTC-USD").withLimit(2).newerThan("5"));
		assertThat(newer.map(Trade::tradeId).takeWhile((id) -> id > 5).collectList().block(PATIENCE))
			.containsExactly(9L, 8L, 7L, 6L);
	}

	@Test
	void theLedgerIsAskedForFromItsBeginningOnEveryPage() {
		exchange.answers("[]");
		LedgerQuery query = LedgerQuery.of(ID);
		List<LedgerQuery> questions = List.of(query, query.withLimit(5), query.newerThan("7"), query.olderThan("7"),
				query.withProfile(OTHER));
		Flux.fromIterable(questions).concatMap(client().accounts()::ledger).blockLast(PATIENCE);
		assertThat(exchange.requests()).hasSize(questions.size())
			.allSatisfy((request) -> assertThat(request.getUrl()).contains("start_date=1970-01-02T00%3A00%3A00Z"));
	}

	private static void answerTrades(String query, int... ids) {
		String rows = IntStream.of(ids)
			.mapToObj("""
					{"time":"2026-01-02T03:04:05Z","trade_id":%d,"price":"1","size":"1","side":"buy"}"""::formatted)
			.collect(Collectors.joining(",", "[", "]"));
		exchange.answers("/products/BTC-USD/trades" + query,
				WireMock.okJson(rows).withHeader("CB-AFTER", Integer.toString(ids[ids.length - 1])));
	}

	private static Named<Listing> list(String name, Listing listing) {
		return Named.of(name, listing);
	}

	interface Listing extends BiFunction<CoinbaseProClient, PageRequest, Mono<? extends Page<?>>> {

	}

}

package io.github.coinbasepro.accounts;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.fills.Fill;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.fills.FillsApi;
import io.github.coinbasepro.fills.Liquidity;
import io.github.coinbasepro.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link AccountsApi} and {@link FillsApi}.
 */
class AccountsAndFillsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final String ACCOUNT = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","currency":"BTC","balance":"1.1000000000000000",
			"hold":"0.1000000000000000","available":"1","profile_id":"d50ec984-77a8-460a-b958-66f114b0de9b",
			"trading_enabled":true,"pending_deposit":"0","display_name":"BTC"}""";

	private static final String FILL = """
			{"trade_id":74,"product_id":"BTC-USD","order_id":"d50ec984-77a8-460a-b958-66f114b0de9b",
			"user_id":"5844eceecf7e803e259d0365","profile_id":"d50ec984-77a8-460a-b958-66f114b0de9b","liquidity":"T",
			"price":"10.00","size":"0.01","fee":"0.00025","created_at":"2026-01-02T03:04:05.6789Z","side":"buy",
			"settled":true,"usd_volume":"0.1","market_type":"spot","funding_currency":"USD"}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void listsAccounts() {
		exchange.answers("[" + ACCOUNT + "]");
		StepVerifier.create(exchange.client().accounts().list())
			.expectNext(new Account(ID, "BTC", new BigDecimal("1.1000000000000000"),
					new BigDecimal("0.1000000000000000"), new BigDecimal("1"), ID, true, new BigDecimal("0"), "BTC"))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/accounts");
	}

	@Test
	void getsAnAccount() {
		exchange.answers(ACCOUNT);
		assertThat(exchange.client().accounts().get(ID).block(PATIENCE)).extracting("currency").isEqualTo("BTC");
		exchange.assertSigned("GET", "/accounts/d50ec984-77a8-460a-b958-66f114b0de9b");
	}

	@Test
	void saysThatAnAccountDoesNotExist() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(exchange.client().accounts().get(ID)).verifyError(NotFoundException.class);
	}

	@Test
	void listsFillsOfAProduct() {
		exchange.answers(WireMock.okJson("[" + FILL + "]").withHeader("CB-BEFORE", "74"));
		StepVerifier.create(exchange.client().fills().list(FillQuery.forProduct("BTC-USD").withLimit(100)))
			.assertNext((page) -> {
				assertThat(page.items()).containsExactly(new Fill(74, "BTC-USD", ID, "5844eceecf7e803e259d0365", ID,
						Liquidity.TAKER, new BigDecimal("10.00"), new BigDecimal("0.01"), new BigDecimal("0.00025"),
						Instant.parse("2026-01-02T03:04:05.6789Z"), Side.BUY, true, new BigDecimal("0.1"), "spot",
						"USD"));
				assertThat(page.before()).isEqualTo("74");
				assertThat(page.after()).isNull();
			})
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/fills?product_id=BTC-USD&limit=100");
	}

	@Test
	void listsFillsOfAnOrder() {
		exchange.answers("[]");
		exchange.client().fills().list(FillQuery.forOrder(ID).olderThan("a:b +c")).block(PATIENCE);
		exchange.assertSigned("GET", "/fills?order_id=d50ec984-77a8-460a-b958-66f114b0de9b&after=a%3Ab%20%2Bc");
	}

	@Test
	void listsFillsByAllThatTheExchangeTakes() {
		exchange.answers("[]");
		exchange.client()
			.fills()
			.list(FillQuery.forProduct("BTC-USD")
				.between(Instant.parse("2026-01-02T03:04:05Z"), Instant.parse("2026-01-03T00:00:00.123456Z"))
				.withMarketType("rfq")
				.withLimit(7)
				.newerThan("74"))
			.block(PATIENCE);
		exchange.assertSigned("GET", "/fills?product_id=BTC-USD&start_date=2026-01-02T03%3A04%3A05Z"
				+ "&end_date=2026-01-03T00%3A00%3A00.123456Z&market_type=rfq&before=74&limit=7");
	}

	@Test
	void keepsTheRangeOfFillsFromPageToPage() {
		FillQuery query = FillQuery.forOrder(ID).since(Instant.parse("2026-01-02T00:00:00Z"));
		String target = "/fills?order_id=" + ID + "&start_date=2026-01-02T00%3A00%3A00Z";
		exchange.answers(target, WireMock.okJson("[" + FILL + "]").withHeader("cb-after", "74"));
		exchange.answers(target + "&after=74", WireMock.okJson("[" + fill(73) + "]"));
		StepVerifier.create(exchange.client().fills().listAll(query).map(Fill::tradeId))
			.expectNext(74L, 73L)
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void row35_readsNoFurtherThanItsReader() {
		exchange.answers("/fills?product_id=BTC-USD",
				WireMock.okJson("[" + FILL + "," + fill(73) + "]").withHeader("cb-after", "73"));
		exchange.answers("/fills?product_id=BTC-USD&after=73",
				WireMock.okJson("[" + fill(72) + "]").withHeader("cb-after", "72"));
		exchange.answers("/fills?product_id=BTC-USD&after=72", WireMock.okJson("[]"));
		StepVerifier.create(exchange.client().fills().listAll(FillQuery.forProduct("BTC-USD")), 1)
			.expectNextCount(1)
			.then(() -> assertThat(exchange.requests()).hasSize(1))
			.thenRequest(2)
			.expectNextCount(2)
			.thenRequest(Long.MAX_VALUE)
			.expectComplete()
			.verify(PATIENCE);
		assertThat(exchange.requests()).hasSize(3);
	}

	@Test
	void stopsAskingWhenItsReaderStops() {
		exchange.answers("/fills?product_id=BTC-USD",
				WireMock.okJson("[" + FILL + "," + FILL + "]").withHeader("cb-after", "73"));
		assertThat(exchange.client()
			.fills()
			.listAll(FillQuery.forProduct("BTC-USD"))
			.take(2)
			.collectList()
			.block(PATIENCE)).hasSize(2);
		assertThat(exchange.requests()).hasSize(1);
	}

	@Test
	void row59_leavesOutRowsThatWerePushedOverTheBorderOfAPage() {
		exchange.answers("/fills?product_id=BTC-USD",
				WireMock.okJson("[" + FILL + "," + fill(73) + "]").withHeader("cb-after", "73"));
		exchange.answers("/fills?product_id=BTC-USD&after=73", WireMock.okJson("[" + fill(73) + "," + fill(72) + "]"));
		StepVerifier.create(exchange.client().fills().listAll(FillQuery.forProduct("BTC-USD")).map(Fill::tradeId))
			.expectNext(74L, 73L, 72L)
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void row58_failsWhenTheCursorDoesNotMove() {
		exchange.answers(WireMock.okJson("[" + FILL + "]").withHeader("cb-after", "73"));
		StepVerifier.create(exchange.client().fills().listAll(FillQuery.forProduct("BTC-USD")))
			.expectNextCount(1)
			.verifyError(ResponseFormatException.class);
		assertThat(exchange.requests()).hasSize(2);
	}

	@Test
	void row60_aPageThatFailsIsAnErrorNotTheEnd() {
		exchange.answers("/fills?product_id=BTC-USD", WireMock.okJson("[" + FILL + "]").withHeader("cb-after", "73"));
		exchange.answers("/fills?product_id=BTC-USD&after=73",
				WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(exchange.client().fills().listAll(FillQuery.forProduct("BTC-USD")))
			.expectNextCount(1)
			.verifyError(NotFoundException.class);
	}

	@Test
	void needsCredentials() {
		StepVerifier.create(exchange.publicClient().accounts().list()).verifyError(MissingCredentialsException.class);
		StepVerifier.create(exchange.publicClient().accounts().get(ID)).verifyError(MissingCredentialsException.class);
		StepVerifier.create(exchange.publicClient().fills().listAll(FillQuery.forOrder(ID)))
			.verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void fillsAreOfAnOrderOrOfAProduct() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FillQuery(ID, "BTC-USD", FillQuery.forOrder(ID).page()));
		assertThatIllegalArgumentException().isThrownBy(() -> new FillQuery(null, null, FillQuery.forOrder(ID).page()));
	}

	private static String fill(int tradeId) {
		return FILL.replace("74", Integer.toString(tradeId));
	}

}

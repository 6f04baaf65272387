package io.github.coinbasepro.accounts;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.Transfer;
import io.github.coinbasepro.model.TransferType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for holds, ledger and transfers in {@link AccountsApi}.
 */
class AccountHistoryTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ACCOUNT = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID ID = UUID.fromString("c5cdd687-2d03-4a87-8dd7-c693a4bb766f");

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.123456Z");

	private static final String HOLDS = "/accounts/d50ec984-77a8-460a-b958-66f114b0de9b/holds";

	private static final String LEDGER = "/accounts/d50ec984-77a8-460a-b958-66f114b0de9b/ledger";

	private static final String FROM_THE_BEGINNING = LEDGER + "?start_date=1970-01-02T00%3A00%3A00Z";

	private static final String TRANSFERS = "/accounts/d50ec984-77a8-460a-b958-66f114b0de9b/transfers";

	private static final String HOLD = """
			{"id":"c5cdd687-2d03-4a87-8dd7-c693a4bb766f","created_at":"2026-01-02T03:04:05.123456Z",
			"updated_at":"2026-01-02T03:04:06Z","amount":"10.0500000000000000","type":"order",
			"ref":"a9625b04-fc66-4999-a876-543c3684d702","account_id":"d50ec984-77a8-460a-b958-66f114b0de9b"}""";

	private static final String ENTRY = """
			{"id":"1444415179","amount":"-3.2200000000000000","created_at":"2026-01-02T03:04:05.123456Z",
			"balance":"0.7800000000000000","type":"match","details":{"order_id":"a9625b04-fc66-4999-a876-543c3684d702",
			"trade_id":"74","product_id":"BTC-USD"}}""";

	private static final String TRANSFER = """
			{"id":"c5cdd687-2d03-4a87-8dd7-c693a4bb766f","type":"withdraw","created_at":"2026-01-02 03:04:05.123456+00",
			"completed_at":"2026-01-02 03:04:06.5+00","canceled_at":"2026-01-02 03:04:07+00",
			"processed_at":"2026-01-02 03:04:08.021626+00","amount":"1.00000000","currency":"BTC",
			"account_id":"d50ec984-77a8-460a-b958-66f114b0de9b","user_id":"5844eceecf7e803e259d0365",
			"profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","idem":"x1","user_nonce":"17","cancel_code":"c1",
			"details":{"coinbase_payment_method_id":"","crypto_address":"bc1qexample","fee":"0.0001"}}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private AccountsApi accounts() {
		return exchange.client().accounts();
	}

	@Test
	void listsHolds() {
		exchange.answers(WireMock.okJson("[" + HOLD + "]").withHeader("CB-BEFORE", "b").withHeader("CB-AFTER", "a"));
		Page<Hold> page = accounts().holds(HoldQuery.of(ACCOUNT).withLimit(2).newerThan("2026-01-02 03:04:05+00"))
			.block(PATIENCE);
		assertThat(page).isEqualTo(new Page<>(
				List.of(new Hold(ID, TIME, Instant.parse("2026-01-02T03:04:06Z"), new BigDecimal("10.0500000000000000"),
						HoldType.ORDER, "a9625b04-fc66-4999-a876-543c3684d702", ACCOUNT)),
				"b", "a"));
		exchange.assertSigned("GET", HOLDS + "?before=2026-01-02%2003%3A04%3A05%2B00&limit=2");
	}

	@Test
	void listsAllHoldsPageByPage() {
		exchange.answers(HOLDS + "?limit=1", WireMock.okJson("[" + HOLD + "]").withHeader("cb-after", "2026+00"));
		exchange.answers(HOLDS + "?after=2026%2B00&limit=1", WireMock.okJson("[" + HOLD.replace("10.05", "9") + "]"));
		StepVerifier.create(accounts().allHolds(HoldQuery.of(ACCOUNT).withLimit(1)))
			.expectNextCount(2)
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void listsTheLedgerFromItsBeginningAndNotTheLastDayOnly() {
		exchange.answers(WireMock.okJson("[" + ENTRY + "]").withHeader("CB-BEFORE", "1444415179"));
		Page<LedgerEntry> page = accounts().ledger(LedgerQuery.of(ACCOUNT)).block(PATIENCE);
		assertThat(page).isEqualTo(new Page<>(
				List.of(new LedgerEntry("1444415179", new BigDecimal("-3.2200000000000000"), TIME,
						new BigDecimal("0.7800000000000000"), LedgerEntryType.MATCH, Map.of("order_id",
								"a9625b04-fc66-4999-a876-543c3684d702", "trade_id", "74", "product_id", "BTC-USD"))),
				"1444415179", null));
		exchange.assertSigned("GET", FROM_THE_BEGINNING);
	}

	@Test
	void listsTheLedgerOfARangeOfTime() {
		exchange.answers("[]");
		accounts()
			.ledger(LedgerQuery.of(ACCOUNT)
				.between(Instant.parse("2026-01-01T00:00:00Z"), TIME)
				.withProfile(PROFILE)
				.withLimit(1000)
				.olderThan("1444415179"))
			.block(PATIENCE);
		exchange.assertSigned("GET",
				LEDGER + "?start_date=2026-01-01T00%3A00%3A00Z&end_date=2026-01-02T03%3A04%3A05.123456Z"
						+ "&profile_id=09a6bf48-aaf1-4332-a299-cc298203d7e4&after=1444415179&limit=1000");
	}

	@Test
	void listsTheLedgerSinceAnInstant() {
		exchange.answers("[]");
		accounts().ledger(LedgerQuery.of(ACCOUNT).since(Instant.parse("2026-01-01T00:00:00Z"))).block(PATIENCE);
		exchange.assertSigned("GET", LEDGER + "?start_date=2026-01-01T00%3A00%3A00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "\"7\"" })
	void listsLedgerEntriesWhetherTheirIdsAreNumbersOrText(String id) {
		exchange.answers("[{\"id\":" + id + ",\"amount\":\"1\",\"created_at\":\"2026-01-02T03:04:05Z\","
				+ "\"type\":\"windfall\",\"details\":null}]");
		Page<LedgerEntry> page = accounts().ledger(LedgerQuery.of(ACCOUNT)).block(PATIENCE);
		assertThat(page).isNotNull();
		assertThat(page.items()).containsExactly(new LedgerEntry("7", BigDecimal.ONE,
				Instant.parse("2026-01-02T03:04:05Z"), null, new LedgerEntryType("windfall"), Map.of()));
	}

	@Test
	void listsAllLedgerEntriesPageByPageFromTheBeginning() {
		exchange.answers(FROM_THE_BEGINNING, WireMock.okJson("[" + ENTRY + "]").withHeader("cb-after", "1444415179"));
		exchange.answers(FROM_THE_BEGINNING + "&after=1444415179",
				WireMock.okJson("[" + ENTRY.replace("1444415179", "1444415178") + "]"));
		StepVerifier.create(accounts().allLedgerEntries(LedgerQuery.of(ACCOUNT)))
			.expectNextCount(2)
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void saysWhyThereIsNoLedger() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(accounts().ledger(LedgerQuery.of(ACCOUNT))).verifyError(NotFoundException.class);
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Service Unavailable\"}", 503));
		StepVerifier.create(accounts().ledger(LedgerQuery.of(ACCOUNT))).verifyError(ServerErrorException.class);
	}

	@Test
	void listsTransfersOfAnAccount() {
		exchange.answers("[" + TRANSFER + "]");
		Page<Transfer> page = accounts()
			.transfers(AccountTransferQuery.of(ACCOUNT).withType(TransferType.WITHDRAW).withLimit(5))
			.block(PATIENCE);
		assertThat(page).isEqualTo(new Page<>(
				List.of(new Transfer(ID, TransferType.WITHDRAW, TIME, Instant.parse("2026-01-02T03:04:06.5Z"),
						Instant.parse("2026-01-02T03:04:07Z"), Instant.parse("2026-01-02T03:04:08.021626Z"),
						new BigDecimal("1.00000000"), "BTC", ACCOUNT, "5844eceecf7e803e259d0365", PROFILE, "x1", "17",
						"c1",
						Map.of("coinbase_payment_method_id", "", "crypto_address", "bc1qexample", "fee", "0.0001"))),
				null, null));
		exchange.assertSigned("GET", TRANSFERS + "?type=withdraw&limit=5");
	}

	@Test
	void listsAllTransfersOfAnAccountPageByPage() {
		exchange.answers(TRANSFERS, WireMock.okJson("[" + TRANSFER + "]").withHeader("cb-after", "2026"));
		exchange.answers(TRANSFERS + "?after=2026", WireMock.okJson("[" + TRANSFER.replace("1.0", "2.0") + "]"));
		StepVerifier.create(accounts().allTransfers(AccountTransferQuery.of(ACCOUNT)))
			.expectNextCount(2)
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void refusesRangesBeforeAnythingGoesOut() {
		LedgerQuery query = LedgerQuery.of(ACCOUNT);
		assertThatIllegalArgumentException().isThrownBy(() -> query.since(Instant.EPOCH))
			.withMessage("start must not be before 1970-01-02T00:00:00Z but was 1970-01-01T00:00:00Z");
		assertThatIllegalArgumentException().isThrownBy(() -> query.between(TIME, TIME.minusNanos(1)))
			.withMessageStartingWith("start must not be after end");
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentialsForAllOfIt() {
		AccountsApi accounts = exchange.publicClient().accounts();
		List<Publisher<?>> calls = List.of(accounts.holds(HoldQuery.of(ACCOUNT)),
				accounts.allHolds(HoldQuery.of(ACCOUNT)), accounts.ledger(LedgerQuery.of(ACCOUNT)),
				accounts.allLedgerEntries(LedgerQuery.of(ACCOUNT)),
				accounts.transfers(AccountTransferQuery.of(ACCOUNT)),
				accounts.allTransfers(AccountTransferQuery.of(ACCOUNT)));
		assertThat(calls).allSatisfy(
				(call) -> StepVerifier.create(call).expectError(MissingCredentialsException.class).verify(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

}

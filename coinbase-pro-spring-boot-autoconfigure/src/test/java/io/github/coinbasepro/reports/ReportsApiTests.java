package io.github.coinbasepro.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ReportsApi}.
 */
class ReportsApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("66e2dc58-a11b-4ae7-af08-1b42cf8031ad");

	private static final UUID PROFILE = UUID.fromString("8058d771-2d88-4f0f-ab6e-299c153d4308");

	private static final Instant AT = Instant.parse("2026-01-02T03:04:05.41Z");

	private static final String REPORT = """
			{"id":"66e2dc58-a11b-4ae7-af08-1b42cf8031ad","type":"account","created_at":"2026-01-02T03:04:05.41Z",
			"completed_at":"2026-01-02T03:04:06.41Z","expires_at":"2026-01-02T03:04:07.41Z","status":"ready",
			"user_id":"5cf6e115aaf44503db300f1e","file_url":"https://files.example/1","file_count":"3",
			"params":{"start_date":"2026-01-02T03:04:05.41Z","end_date":"2026-01-02T03:04:06.41Z","format":"pdf",
			"product_id":"ALL","account_id":"ALL","profile_id":"8058d771-2d88-4f0f-ab6e-299c153d4308",
			"email":"a@example.com","user":{"id":"5cf6e115aaf44503db300f1e","roles":null,"a_number":0.10},
			"new_york_state":false,"datetime":"2026-01-02T03:04:05.41Z","group_by_profile":true}}""";

	private static final Report READY = new Report(ID, ReportType.ACCOUNT, AT, AT.plusSeconds(1), AT.plusSeconds(2),
			ReportStatus.READY, "5cf6e115aaf44503db300f1e", "https://files.example/1", 3L,
			new ReportParameters(AT, AT.plusSeconds(1), ReportFormat.PDF, "ALL", "ALL", PROFILE, "a@example.com",
					Map.of("id", "5cf6e115aaf44503db300f1e", "a_number", new BigDecimal("0.10")), false, AT, true));

	private static final String PENDING = """
			{"id":"66e2dc58-a11b-4ae7-af08-1b42cf8031ad","type":"fills","status":"pending"}""";

	private static final Report A_PENDING = new Report(ID, ReportType.FILLS, null, null, null, ReportStatus.PENDING,
			null, null, null, null);

	private ReportsApi reports() {
		return exchange.client().reports();
	}

	private static void assertAsked(NewReport report, String json) {
		exchange.answers(PENDING);
		assertThat(exchange.client().reports().create(report).block(PATIENCE)).isEqualTo(A_PENDING);
		exchange.assertSigned("POST", "/reports", json);
	}

	@Test
	void asksForFillsInTheNestedFormOfToday() {
		assertAsked(NewReport.fills("BTC-USD")
			.between(AT, AT.plusSeconds(1))
			.withFormat(ReportFormat.CSV)
			.withEmail("a@example.com"), """
					{"type":"fills","format":"csv","email":"a@example.com","fills":{"product_id":"BTC-USD",
					"start_date":"2026-01-02T03:04:05.410Z","end_date":"2026-01-02T03:04:06.410Z"}}""");
	}

	@Test
	void asksForAnAccountOfAProfile() {
		ReportScope scope = new ReportScope(null, null, null, ID.toString(), null);
		assertAsked(new NewReport(ReportType.ACCOUNT, null, null, PROFILE, null, scope), """
				{"type":"account","profile_id":"8058d771-2d88-4f0f-ab6e-299c153d4308",
				"account":{"account_id":"66e2dc58-a11b-4ae7-af08-1b42cf8031ad"}}""");
		assertThat(NewReport.account(ID).scope()).isEqualTo(scope);
	}

	@Test
	void asksForAllAccounts() {
		assertAsked(NewReport.allAccounts(), "{\"type\":\"account\",\"account\":{\"account_id\":\"ALL\"}}");
	}

	@Test
	void asksForBalancesOfNow() {
		assertAsked(NewReport.balance(), "{\"type\":\"balance\",\"balance\":{}}");
	}

	@Test
	void asksForBalancesOfThePast() {
		assertAsked(NewReport.balanceAt(AT),
				"{\"type\":\"balance\",\"balance\":{\"datetime\":\"2026-01-02T03:04:05.410Z\"}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "otc-fills", "rfq-fills", "tax-invoice" })
	void asksForTypesWhoseSectionHasAnUnderscore(String type) {
		assertAsked(NewReport.of(new ReportType(type)),
				"{\"type\":\"" + type + "\",\"" + type.replace('-', '_') + "\":{}}");
	}

	@Test
	void asksForTheTransactionsOfAYear() {
		assertAsked(NewReport.transactionHistory1099k(2025),
				"{\"type\":\"1099k-transaction-history\",\"year\":\"2025\"}");
	}

	@Test
	void listsAPageOfReportsByProfileNotByPortfolio() {
		exchange.answers(WireMock.okJson("[" + REPORT + "]").withHeader("CB-AFTER", "x"));
		assertThat(reports()
			.list(ReportQuery.all()
				.forProfile(PROFILE)
				.ofType(ReportType.ACCOUNT)
				.ignoringExpired()
				.olderThan("2026-01-02T03:04:05Z")
				.withLimit(7))
			.block(PATIENCE)).isEqualTo(new Page<>(List.of(READY), null, "x"));
		exchange.assertSigned("GET", "/reports?profile_id=8058d771-2d88-4f0f-ab6e-299c153d4308&type=account"
				+ "&ignore_expired=true&after=2026-01-02T03%3A04%3A05Z&limit=7");
	}

	@Test
	void walksAllPagesThatTheExchangeTells() {
		exchange.answers("/reports", WireMock.okJson("[" + REPORT + "]").withHeader("cb-after", "x"));
		exchange.answers("/reports?after=x", WireMock.okJson("[" + REPORT.replace("\"3\"", "\"4\"") + "]"));
		assertThat(reports().listAll(ReportQuery.all()).collectList().block(PATIENCE)).hasSize(2).startsWith(READY);
	}

	@Test
	void getsAReport() {
		exchange.answers(REPORT);
		assertThat(reports().get(ID).block(PATIENCE)).isEqualTo(READY);
		exchange.assertSigned("GET", "/reports/66e2dc58-a11b-4ae7-af08-1b42cf8031ad");
	}

	@Test
	void refusesWhatAReportOfItsTypeDoesNotTake() {
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.of(ReportType.FILLS))
			.withMessageContaining("productId");
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.of(ReportType.ACCOUNT))
			.withMessageContaining("accountId");
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.of(ReportType.TRANSACTION_HISTORY_1099K))
			.withMessageContaining("year");
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.of(new ReportType("tomorrow")))
			.withMessageContaining("type");
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.balance().between(AT, AT))
			.withMessageContaining("startDate");
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.fills("BTC-USD").between(AT, AT.minusMillis(1)))
			.withMessageContaining("start");
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.fills("../orders"))
			.withMessageContaining("productId");
		assertThatIllegalArgumentException().isThrownBy(() -> NewReport.balance().withEmail(" "))
			.withMessageContaining("email");
		ReportScope both = new ReportScope(null, null, "BTC-USD", "ALL", null);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewReport(ReportType.FILLS, null, null, null, null, both))
			.withMessageContaining("accountId");
		assertThatIllegalArgumentException().isThrownBy(() -> new ReportScope(null, null, null, "..", null));
		assertThatIllegalArgumentException().isThrownBy(() -> ReportQuery.all().newerThan("x"))
			.withMessageContaining("before");
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentials() {
		ReportsApi api = exchange.publicClient().reports();
		StepVerifier.create(api.create(NewReport.balance())).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.listAll(ReportQuery.all())).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.get(ID)).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.awaitDone(ID, PATIENCE)).verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
	}

}

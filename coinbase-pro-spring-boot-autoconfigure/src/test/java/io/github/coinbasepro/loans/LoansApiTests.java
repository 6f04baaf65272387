package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what {@link LoansApi} asks and does about loans and interest.
 */
class LoansApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("c5aaf125-d99e-41fe-82ea-ad068038b278");

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final UUID IDEM = UUID.fromString("1c23a08a-8d09-4b6f-b549-985997bb5990");

	private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

	static final String LOAN = """
			{"id":"c5aaf125-d99e-41fe-82ea-ad068038b278","currency":"USDC","principal_amount":"1000000.5",
			"outstanding_principal_amount":"900000","interest_rate":"0.0525","interest_currency":"USD",
			"status":"loan_active","effective_at":"2026-01-02T03:04:05Z","closed_at":"2026-01-02T03:04:06Z",
			"term_start_date":"2026-01-02T03:04:07Z","term_end_date":"2026-01-02T03:04:08Z"}""";

	static final Loan A_LOAN = new Loan(ID, "USDC", new BigDecimal("1000000.5"), new BigDecimal("900000"),
			new BigDecimal("0.0525"), "USD", LoanStatus.ACTIVE, AT, AT.plusSeconds(1), AT.plusSeconds(2),
			AT.plusSeconds(3));

	private LoansApi loans() {
		return exchange.client().loans();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"loans\":[%s]}", "[%s]" })
	void listsAllLoansWhetherInAnObjectOrBare(String form) {
		exchange.answers(form.replace("%s", LOAN));
		StepVerifier.create(loans().list()).expectNext(A_LOAN).expectComplete().verify(PATIENCE);
		exchange.assertSigned("GET", "/loans");
	}

	@Test
	void listsSomeLoansByOneParameterWithCommas() {
		exchange.answers("[" + LOAN + "]");
		StepVerifier.create(loans().list(LoanQuery.of(ID, IDEM))).expectNext(A_LOAN).expectComplete().verify(PATIENCE);
		exchange.assertSigned("GET",
				"/loans?ids=c5aaf125-d99e-41fe-82ea-ad068038b278" + "%2C1c23a08a-8d09-4b6f-b549-985997bb5990");
	}

	@Test
	void readsALoanOfWhichLittleIsKnown() {
		exchange.answers("""
				[{"id":"c5aaf125d99e41fe82eaad068038b278","currency":"USDC","principal_amount":"","closed_at":null,
				"status":"loan_frozen"}]""");
		StepVerifier.create(loans().list())
			.expectNext(
					new Loan(ID, "USDC", null, null, null, null, new LoanStatus("loan_frozen"), null, null, null, null))
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void getsAssetsSignedSinceTheSpecificationSaysSo() {
		exchange.answers("""
				{"collateral_assets":{"BTC":"0.9","ETH":"0.85"},"diversification_ratio":"0.5",
				"borrowable_assets":["USDC","BTC"]}""");
		assertThat(loans().assets().block(PATIENCE))
			.isEqualTo(new LoanAssets(Map.of("BTC", new BigDecimal("0.9"), "ETH", new BigDecimal("0.85")),
					new BigDecimal("0.5"), List.of("USDC", "BTC")));
		exchange.assertSigned("GET", "/loans/assets");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"options\":[%s]}", "[%s]" })
	void listsOptionsWhetherInAnObjectOrBare(String form) {
		exchange.answers(form.replace("%s", """
				{"currency":"BTC","max_principal_amount":{"native":"1.5","notional":"90000.25"},
				"interest_rate":"0.06"}"""));
		StepVerifier.create(loans().options())
			.expectNext(new LoanOption("BTC", new LoanAmount(new BigDecimal("1.5"), new BigDecimal("90000.25")),
					new BigDecimal("0.06")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/loans/options");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"loan\":%s}", "%s" })
	void opensALoan(String form) {
		exchange.answers(form.replace("%s", LOAN));
		NewLoan loan = new NewLoan(ID, "USDC", new BigDecimal("1E+6"), new BigDecimal("0.0525"), AT, AT.plusSeconds(1),
				PROFILE);
		assertThat(loans().open(loan).block(PATIENCE)).isEqualTo(A_LOAN);
		exchange.assertSigned("POST", "/loans/open", """
				{"loan_id":"c5aaf125-d99e-41fe-82ea-ad068038b278","currency":"USDC","native_amount":"1000000",
				"interest_rate":"0.0525","term_start_date":"2026-01-02T03:04:05Z",
				"term_end_date":"2026-01-02T03:04:06Z","profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4"}""");
	}

	@Test
	void opensALoanWithoutAnEnd() {
		exchange.answers(LOAN);
		loans().open(new NewLoan(null, "BTC", BigDecimal.ONE, new BigDecimal("0.05"), AT, null, PROFILE))
			.block(PATIENCE);
		exchange.assertSigned("POST", "/loans/open", """
				{"currency":"BTC","native_amount":"1","interest_rate":"0.05","term_start_date":"2026-01-02T03:04:05Z",
				"profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4"}""");
	}

	@Test
	void doesNotRepeatALoanWhoseOutcomeIsUnknown() {
		exchange.answers(WireMock.serverError());
		NewLoan loan = new NewLoan(null, "BTC", BigDecimal.ONE, BigDecimal.ONE, AT, null, PROFILE);
		assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(() -> loans().open(loan).block(PATIENCE))
			.matches((ex) -> ex.outcome() == Outcome.UNKNOWN && !ex.isRetryable());
		assertThat(exchange.requests()).hasSize(1);
	}

	@Test
	void listsInterest() {
		exchange.answers("""
				[{"currency":"USD","current_owed":"10.5","last_payment_date":"2026-01-02T03:04:05Z",
				"payment_status":"OVERDUE_PAYMENT","last_payment_amount":"9","prior_period_overdue":"1.25",
				"current_interest_due_date":"2026-01-02T03:04:06Z"}]""");
		StepVerifier.create(loans().interest())
			.expectNext(new InterestSummary("USD", new BigDecimal("10.5"), AT, InterestPaymentStatus.OVERDUE,
					new BigDecimal("9"), new BigDecimal("1.25"), AT.plusSeconds(1)))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/loans/interest");
	}

	@Test
	void listsInterestChargesAtTheRouteOfInterestNotOfTheLoan() {
		exchange.answers("""
				[{"date":"2026-01-02T03:04:05Z","currency":"USD","principal_amount":"1000","interest_rate":"0.05",
				"interest_accrued":"0.13698630"}]""");
		StepVerifier.create(loans().interestCharges(ID))
			.expectNext(new InterestCharge(AT, "USD", new BigDecimal("1000"), new BigDecimal("0.05"),
					new BigDecimal("0.13698630")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/loans/interest/c5aaf125-d99e-41fe-82ea-ad068038b278");
	}

	@Test
	void listsInterestRates() {
		exchange.answers("[{\"interest_rate\":\"0.05\",\"effective_at\":\"2026-01-02T03:04:05Z\"}]");
		StepVerifier.create(loans().interestRates(ID))
			.expectNext(new InterestRate(new BigDecimal("0.05"), AT))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/loans/interest/history/c5aaf125-d99e-41fe-82ea-ad068038b278");
	}

	@Test
	void repaysInterest() {
		exchange.answers("""
				{"repayment":{"id":"c5aaf125-d99e-41fe-82ea-ad068038b278","native_amount":"10.5",
				"status":"REPAYMENT_PENDING","type":"INTEREST_PAYMENT"}}""");
		assertThat(loans().repayInterest(new NewInterestRepayment(IDEM, PROFILE, "USD", new BigDecimal("10.5")))
			.block(PATIENCE))
			.isEqualTo(new LoanRepayment(ID, null, new BigDecimal("10.5"), null, LoanRepaymentStatus.PENDING,
					LoanRepaymentType.INTEREST_PAYMENT));
		exchange.assertSigned("POST", "/loans/repay-interest", """
				{"idem":"1c23a08a-8d09-4b6f-b549-985997bb5990",
				"from_profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","currency":"USD","native_amount":"10.5"}""");
	}

	@Test
	void repaysPrincipalAtARouteOfItsOwn() {
		exchange.answers("""
				{"repayment":{"id":"1c23a08a-8d09-4b6f-b549-985997bb5990",
				"loan_id":"c5aaf125-d99e-41fe-82ea-ad068038b278","native_amount":"10","initial_native_amount":"11",
				"status":"REPAYMENT_COMPLETED","type":"PRINCIPAL_RETURN"}}""");
		assertThat(loans().repayPrincipal(new NewPrincipalRepayment(ID, IDEM, PROFILE, "USDC", BigDecimal.TEN))
			.block(PATIENCE))
			.isEqualTo(new LoanRepayment(IDEM, ID, new BigDecimal("10"), new BigDecimal("11"),
					LoanRepaymentStatus.COMPLETED, LoanRepaymentType.PRINCIPAL_RETURN));
		exchange.assertSigned("POST", "/loans/repay-principal", """
				{"loan_id":"c5aaf125-d99e-41fe-82ea-ad068038b278","idem":"1c23a08a-8d09-4b6f-b549-985997bb5990",
				"from_profile_id":"09a6bf48-aaf1-4332-a299-cc298203d7e4","currency":"USDC","native_amount":"10"}""");
	}

}

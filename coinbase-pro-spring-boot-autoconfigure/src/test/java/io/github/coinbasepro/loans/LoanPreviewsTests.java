package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.settings.KeyPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for what {@link LoansApi} tells about all loans at once, and refuses.
 */
class LoanPreviewsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("c5aaf125-d99e-41fe-82ea-ad068038b278");

	private static final UUID PROFILE = UUID.fromString("09a6bf48-aaf1-4332-a299-cc298203d7e4");

	private static final UUID IDEM = UUID.fromString("1c23a08a-8d09-4b6f-b549-985997bb5990");

	private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

	private static final String OVERVIEW = """
			{"open_loan_value":"1","collateral_value":"2","collateralization_percentage":"3","available_to_borrow":"4",
			"available_per_asset":{"BTC":{"native":"0.1","notional":"6000"}},"withdrawal_restricted":true,
			"credit_limit_value":"5","available_credit_value":"6","collateralization_percentage_open_only":"7",
			"pending_loan_value":"8","initial_margin_percentage":"9","minimum_margin_percentage":"10",
			"unlock_margin_percentage":"11.50"}""";

	private static final LendingOverview AN_OVERVIEW = new LendingOverview(new BigDecimal("1"), new BigDecimal("2"),
			new BigDecimal("3"), new BigDecimal("4"),
			Map.of("BTC", new LoanAmount(new BigDecimal("0.1"), new BigDecimal("6000"))), true, new BigDecimal("5"),
			new BigDecimal("6"), new BigDecimal("7"), new BigDecimal("8"), new BigDecimal("9"), new BigDecimal("10"),
			new BigDecimal("11.50"));

	private static final LendingOverview NOTHING = new LendingOverview(null, null, null, null, Map.of(), null, null,
			null, null, null, null, null, null);

	private static final String XM = """
			{"open_loan_value":"1","available_to_borrow":"2","withdrawal_restricted":false,"credit_limit_value":"3",
			"available_credit_value":"4","pending_loan_value":"5","margin_requirement":"6","account_equity":"7",
			"margin_excess_shortfall":"-8.25","consumed_credit":"9"}""";

	private static final CrossMarginLendingOverview AN_XM = new CrossMarginLendingOverview(new BigDecimal("1"),
			new BigDecimal("2"), false, new BigDecimal("3"), new BigDecimal("4"), new BigDecimal("5"),
			new BigDecimal("6"), new BigDecimal("7"), new BigDecimal("-8.25"), new BigDecimal("9"));

	private static final CrossMarginLendingOverview NOTHING_XM = new CrossMarginLendingOverview(null, null, null, null,
			null, null, null, null, null, null);

	private static final LoanPreviewQuery A_LOAN_TO_PREVIEW = new LoanPreviewQuery("BTC", new BigDecimal("1E-8"));

	private static final RepaymentPreviewQuery A_REPAYMENT = new RepaymentPreviewQuery(ID, "BTC",
			new BigDecimal("0.50"));

	private LoansApi loans() {
		return exchange.client().loans();
	}

	@Test
	void getsTheOverview() {
		exchange.answers("{\"overview\":" + OVERVIEW + ",\"loans\":[" + LoansApiTests.LOAN + "]}");
		assertThat(loans().overview().block(PATIENCE))
			.isEqualTo(new Lending(AN_OVERVIEW, List.of(LoansApiTests.A_LOAN)));
		exchange.assertSigned("GET", "/loans/lending-overview");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"body\":%s}", "%s" })
	void getsTheOverviewOfCrossMarginWhetherTheAnswerIsWrappedOrBare(String form) {
		exchange.answers(form.replace("%s", "{\"overview\":" + XM + ",\"loans\":[" + LoansApiTests.LOAN + "]}"));
		assertThat(loans().crossMarginOverview().block(PATIENCE))
			.isEqualTo(new CrossMarginLending(AN_XM, List.of(LoansApiTests.A_LOAN)));
		exchange.assertSigned("GET", "/loans/lending-overview-xm");
	}

	@Test
	void getsTheOverviewOfAnotherCustomer() {
		exchange.answers("{\"overview\":{},\"loans\":null}");
		assertThat(loans().crossMarginOverview("5844eceecf7e803e259d0365").block(PATIENCE))
			.isEqualTo(new CrossMarginLending(NOTHING_XM, List.of()));
		exchange.assertSigned("GET", "/loans/lending-overview-xm?user_id=5844eceecf7e803e259d0365");
	}

	@Test
	void previewsALoan() {
		exchange.answers("{\"before\":{},\"after\":" + OVERVIEW + "}");
		assertThat(loans().preview(A_LOAN_TO_PREVIEW).block(PATIENCE)).isEqualTo(new LoanPreview(NOTHING, AN_OVERVIEW));
		exchange.assertSigned("GET", "/loans/loan-preview?currency=BTC&native_amount=0.00000001");
	}

	@Test
	void previewsALoanOfCrossMargin() {
		exchange.answers("{\"before\":{},\"after\":" + XM + "}");
		assertThat(loans().crossMarginPreview(A_LOAN_TO_PREVIEW).block(PATIENCE))
			.isEqualTo(new CrossMarginLoanPreview(NOTHING_XM, AN_XM));
		exchange.assertSigned("GET", "/loans/loan-preview-xm?currency=BTC&native_amount=0.00000001");
	}

	@Test
	void previewsARepayment() {
		exchange.answers("{\"before\":" + OVERVIEW + ",\"after\":{}}");
		assertThat(loans().repaymentPreview(A_REPAYMENT).block(PATIENCE))
			.isEqualTo(new LoanPreview(AN_OVERVIEW, NOTHING));
		exchange.assertSigned("GET", "/loans/repayment-preview?loan_id=c5aaf125-d99e-41fe-82ea-ad068038b278"
				+ "&currency=BTC&native_amount=0.50");
	}

	@Test
	void previewsARepaymentOfCrossMargin() {
		exchange.answers("{\"before\":" + XM + ",\"after\":{}}");
		assertThat(loans().crossMarginRepaymentPreview(A_REPAYMENT).block(PATIENCE))
			.isEqualTo(new CrossMarginLoanPreview(AN_XM, NOTHING_XM));
		exchange.assertSigned("GET", "/loans/repayment-preview-xm?loan_id=c5aaf125-d99e-41fe-82ea-ad068038b278"
				+ "&currency=BTC&native_amount=0.50");
	}

	@Test
	void refusesBeforeAnythingGoesOut() {
		assertThatIllegalArgumentException().isThrownBy(() -> LoanQuery.of()).withMessageContaining("ids");
		assertThatIllegalArgumentException().isThrownBy(() -> new LoanPreviewQuery("btc", BigDecimal.ONE))
			.withMessageContaining("currency");
		assertThatIllegalArgumentException().isThrownBy(() -> new LoanPreviewQuery("BTC", BigDecimal.ZERO))
			.withMessageContaining("nativeAmount");
		assertThatIllegalArgumentException().isThrownBy(() -> new RepaymentPreviewQuery(ID, "", BigDecimal.ONE))
			.withMessageContaining("currency");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewLoan(null, "BTC", BigDecimal.ONE, BigDecimal.ONE, AT, AT, PROFILE))
			.withMessageContaining("termEndDate");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewLoan(null, "BTC", BigDecimal.ONE, new BigDecimal("-1"), AT, null, PROFILE))
			.withMessageContaining("interestRate");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NewInterestRepayment.of(PROFILE, "USD", new BigDecimal("-1")))
			.withMessageContaining("nativeAmount");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NewPrincipalRepayment.of(ID, PROFILE, "U/SD", BigDecimal.ONE))
			.withMessageContaining("currency");
		assertThatIllegalArgumentException().isThrownBy(() -> loans().crossMarginOverview("self"))
			.withMessageContaining("userId");
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentials() {
		LoansApi api = exchange.publicClient().loans();
		NewLoan loan = new NewLoan(null, "BTC", BigDecimal.ONE, BigDecimal.ONE, AT, null, PROFILE);
		for (Publisher<?> call : List.<Publisher<?>>of(api.list(), api.list(LoanQuery.of(ID)), api.assets(),
				api.options(), api.overview(), api.crossMarginOverview(), api.preview(A_LOAN_TO_PREVIEW),
				api.crossMarginPreview(A_LOAN_TO_PREVIEW), api.open(loan), api.interest(), api.interestCharges(ID),
				api.interestRates(ID), api.repayInterest(NewInterestRepayment.of(PROFILE, "USD", BigDecimal.ONE)),
				api.repayPrincipal(NewPrincipalRepayment.of(ID, PROFILE, "USD", BigDecimal.ONE)),
				api.repaymentPreview(A_REPAYMENT), api.crossMarginRepaymentPreview(A_REPAYMENT))) {
			StepVerifier.create(call).verifyError(MissingCredentialsException.class);
		}
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void countsAgainstTheLimitOfLoans() {
		assertThat(List.of(LoansApi.LIST, LoansApi.ASSETS, LoansApi.OPEN, LoansApi.REPAY_PRINCIPAL))
			.extracting(Endpoint::rateLimitClass)
			.containsOnly(RateLimitClass.LOANS);
		assertThat(LoansApi.OPEN.permission()).isEqualTo(KeyPermission.TRANSFER);
	}

}

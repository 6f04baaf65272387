package io.github.coinbasepro.deposits;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.model.TransferResult;
import io.github.coinbasepro.withdrawals.CounterpartyWithdrawal;
import io.github.coinbasepro.withdrawals.CounterpartyWithdrawalStatus;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import io.github.coinbasepro.withdrawals.WithdrawalFeeEstimate;
import io.github.coinbasepro.withdrawals.WithdrawalFeeQuery;
import io.github.coinbasepro.withdrawals.WithdrawalsApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.BIG_DECIMAL;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Tests for {@link DepositsApi} and {@link WithdrawalsApi}.
 */
class DepositsAndWithdrawalsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final BigDecimal AMOUNT = new BigDecimal("1E+1");

	private static final String WALLET = "95671473-4dda-5264-a654-fc6923e8a334";

	private static final UUID METHOD = UUID.fromString("bc677162-d934-5f1a-968c-a496b1c1270b");

	private static final UUID ID = UUID.fromString("593533d2-ff31-46e0-b22e-ca754147a96a");

	private static final String RESULT = """
			{"id":"593533d2-ff31-46e0-b22e-ca754147a96a","amount":"10.00","currency":"USD",
			"payout_at":"2026-01-03T00:31:09Z","fee":"0.15","subtotal":"9.85","network":"ethereum"}""";

	private static final TransferResult COMPLETE = new TransferResult(ID, new BigDecimal("10.00"), "USD",
			Instant.parse("2026-01-03T00:31:09Z"), new BigDecimal("0.15"), new BigDecimal("9.85"), "ethereum");

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private DepositsApi deposits() {
		return exchange.client().deposits();
	}

	private WithdrawalsApi withdrawals() {
		return exchange.client().withdrawals();
	}

	@Test
	void depositsFromACoinbaseWallet() {
		exchange.answers("{\"id\":\"" + ID + "\",\"amount\":\"10.00\",\"currency\":\"USD\"}");
		assertThat(deposits().fromCoinbaseAccount(AMOUNT, "USD", WALLET).block(PATIENCE))
			.isEqualTo(new TransferResult(ID, new BigDecimal("10.00"), "USD", null, null, null, null));
		exchange.assertSigned("POST", "/deposits/coinbase-account", """
				{"amount":"10","currency":"USD","coinbase_account_id":"95671473-4dda-5264-a654-fc6923e8a334"}""");
	}

	@Test
	void depositsFromAPaymentMethodWithoutNamingAProfile() {
		exchange.answers(RESULT);
		assertThat(deposits().fromPaymentMethod(AMOUNT, "USD", METHOD).block(PATIENCE)).isEqualTo(COMPLETE);
		exchange.assertSigned("POST", "/deposits/payment-method", """
				{"amount":"10","currency":"USD","payment_method_id":"bc677162-d934-5f1a-968c-a496b1c1270b"}""");
	}

	@Test
	void withdrawsToACoinbaseWallet() {
		exchange.answers("{\"id\":\"593533d2ff3146e0b22eca754147a96a\",\"amount\":10.00,\"currency\":\"USD\"}");
		assertThat(withdrawals().toCoinbaseAccount(AMOUNT, "USD", WALLET).block(PATIENCE))
			.isEqualTo(new TransferResult(ID, new BigDecimal("10.00"), "USD", null, null, null, null));
		exchange.assertSigned("POST", "/withdrawals/coinbase-account", """
				{"amount":"10","currency":"USD","coinbase_account_id":"95671473-4dda-5264-a654-fc6923e8a334"}""");
	}

	@Test
	void withdrawsToAPaymentMethod() {
		exchange.answers(RESULT);
		assertThat(withdrawals().toPaymentMethod(AMOUNT, "USD", METHOD).block(PATIENCE)).isEqualTo(COMPLETE);
		exchange.assertSigned("POST", "/withdrawals/payment-method", """
				{"amount":"10","currency":"USD","payment_method_id":"bc677162-d934-5f1a-968c-a496b1c1270b"}""");
	}

	@Test
	void withdrawsToAnAddress() {
		exchange.answers(RESULT);
		assertThat(withdrawals().toCryptoAddress(NewCryptoWithdrawal.of(new BigDecimal("1E-8"), "BTC", "bc1qexample"))
			.block(PATIENCE)).isEqualTo(COMPLETE);
		exchange.assertSigned("POST", "/withdrawals/crypto",
				"{\"amount\":\"0.00000001\",\"currency\":\"BTC\",\"crypto_address\":\"bc1qexample\"}");
	}

	@Test
	void withdrawsToACounterparty() {
		exchange.answers("""
				{"id":"593533d2-ff31-46e0-b22e-ca754147a96a","counterparty_id":"CB1234","amount":"10.00",
				"currency":"USDC","status":"PENDING"}""");
		assertThat(withdrawals().toCounterparty(AMOUNT, "USDC", "CB1234").block(PATIENCE))
			.isEqualTo(new CounterpartyWithdrawal(ID, "CB1234", new BigDecimal("10.00"), "USDC",
					CounterpartyWithdrawalStatus.PENDING));
		exchange.assertSigned("POST", "/withdrawals/counterparty",
				"{\"amount\":\"10\",\"currency\":\"USDC\",\"counterparty_id\":\"CB1234\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"0.00050000\"", "0.00050000" })
	void estimatesAFeeWhetherItIsTextOrANumber(String fee) {
		exchange.answers("{\"fee\":" + fee + ",\"fee_before_subsidy\":\"0.0007\"}");
		WithdrawalFeeQuery query = WithdrawalFeeQuery.of("ETH", "0xd5:a+b").withNetwork("ethereum");
		assertThat(withdrawals().estimateFee(query).block(PATIENCE))
			.isEqualTo(new WithdrawalFeeEstimate(new BigDecimal("0.00050000"), new BigDecimal("0.0007")));
		exchange.assertSigned("GET",
				"/withdrawals/fee-estimate?currency=ETH&crypto_address=0xd5%3Aa%2Bb&network=ethereum");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.01", ".01", "\".01\"", "\"+.01\"", "1e-2", "{\"fee\":\".01\"}",
			"{\"fee\":0.01,\"fee_before_subsidy\":\"\"}" })
	void estimatesAFeeOfAnyForm(String answer) {
		exchange.answers(answer);
		assertThat(withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", "bc1q")).block(PATIENCE))
			.satisfies((estimate) -> {
				assertThat(estimate.fee()).isEqualByComparingTo("0.01");
				assertThat(estimate.feeBeforeSubsidy()).isNull();
			});
	}

	/**
	 * Some versions of Jackson refuse such a number inside an object.
	 */
	@Test
	void estimatesAFeeThatBeginsWithItsPoint() {
		assumeTrue(jacksonReadsALeadingPointInAnObject(), "this Jackson refuses it");
		exchange.answers("{\"fee\":.01}");
		assertThat(withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", "bc1q")).block(PATIENCE))
			.extracting(WithdrawalFeeEstimate::fee, as(BIG_DECIMAL))
			.isEqualByComparingTo("0.01");
	}

	private static boolean jacksonReadsALeadingPointInAnObject() {
		JsonMapper mapper = JsonMapper.builder()
			.enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
			.build();
		try {
			return mapper.readTree("{\"fee\":.01}".getBytes(StandardCharsets.UTF_8)).has("fee");
		}
		catch (StreamReadException ex) {
			return false;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "[0.01]", "\"\"", "{}", "{\"fee\":\"\"}", "\"cheap\"", "{\"fee\":{\"fee\":1}}" })
	void aFeeThatIsNoneIsRefused(String answer) {
		exchange.answers(answer);
		StepVerifier.create(withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", "bc1q")))
			.verifyError(ResponseFormatException.class);
	}

	@Test
	void estimatesAFeeOverTheDefaultNetwork() {
		exchange.answers("{\"fee\":\"0\"}");
		assertThat(withdrawals().estimateFee(WithdrawalFeeQuery.of("BTC", "bc1q")).block(PATIENCE))
			.isEqualTo(new WithdrawalFeeEstimate(new BigDecimal("0"), null));
		exchange.assertSigned("GET", "/withdrawals/fee-estimate?currency=BTC&crypto_address=bc1q");
	}

	@Test
	void passesOnWhyFundsDoNotMove() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Insufficient funds\"}", 400));
		StepVerifier.create(withdrawals().toPaymentMethod(AMOUNT, "USD", METHOD))
			.verifyError(InsufficientFundsException.class);
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Forbidden\"}", 403));
		StepVerifier.create(deposits().fromCoinbaseAccount(AMOUNT, "USD", WALLET))
			.verifyError(PermissionDeniedException.class);
	}

	@Test
	void saysThatItIsNotKnownWhetherFundsMovedAndDoesNotTryAgain() {
		exchange.answers(WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
		StepVerifier.create(withdrawals().toCryptoAddress(NewCryptoWithdrawal.of(AMOUNT, "BTC", "bc1qexample")))
			.expectErrorSatisfies(
					(ex) -> assertThat(ex).isInstanceOfSatisfying(OutcomeUnknownException.class, (unknown) -> {
						assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
						assertThat(unknown.isRetryable()).isFalse();
					}))
			.verify(PATIENCE);
		assertThat(exchange.requests()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1E-65", "1E+65" })
	void refusesAmountsBeforeAnythingGoesOut(BigDecimal amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> deposits().fromCoinbaseAccount(amount, "USD", WALLET))
			.withMessageStartingWith("amount must");
		assertThatIllegalArgumentException().isThrownBy(() -> deposits().fromPaymentMethod(amount, "USD", METHOD));
		assertThatIllegalArgumentException().isThrownBy(() -> withdrawals().toCoinbaseAccount(amount, "USD", WALLET));
		assertThatIllegalArgumentException().isThrownBy(() -> withdrawals().toPaymentMethod(amount, "USD", METHOD));
		assertThatIllegalArgumentException().isThrownBy(() -> withdrawals().toCounterparty(amount, "USD", "CB1"));
		assertThatIllegalArgumentException().isThrownBy(() -> NewCryptoWithdrawal.of(amount, "BTC", "bc1q"));
		assertThat(exchange.requests()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a b", "x\r\ny", "../z" })
	void refusesCurrenciesAndWalletsBeforeAnythingGoesOut(String hostile) {
		assertThatIllegalArgumentException().isThrownBy(() -> deposits().fromCoinbaseAccount(AMOUNT, hostile, WALLET))
			.withMessageStartingWith("currency must be");
		assertThatIllegalArgumentException().isThrownBy(() -> deposits().fromCoinbaseAccount(AMOUNT, "USD", hostile))
			.withMessageStartingWith("coinbaseAccountId must be");
		assertThatIllegalArgumentException().isThrownBy(() -> withdrawals().toCoinbaseAccount(AMOUNT, "USD", hostile));
		assertThatIllegalArgumentException().isThrownBy(() -> withdrawals().toPaymentMethod(AMOUNT, hostile, METHOD));
		assertThatIllegalArgumentException().isThrownBy(() -> withdrawals().toCounterparty(AMOUNT, hostile, "CB1"));
		assertThatIllegalArgumentException().isThrownBy(() -> NewCryptoWithdrawal.of(AMOUNT, hostile, "bc1q"));
		assertThatIllegalArgumentException().isThrownBy(() -> WithdrawalFeeQuery.of(hostile, "bc1q"));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentialsForAllOfIt() {
		DepositsApi deposits = exchange.publicClient().deposits();
		WithdrawalsApi withdrawals = exchange.publicClient().withdrawals();
		List<Publisher<?>> calls = List.of(deposits.fromCoinbaseAccount(AMOUNT, "USD", WALLET),
				deposits.fromPaymentMethod(AMOUNT, "USD", METHOD), withdrawals.toCoinbaseAccount(AMOUNT, "USD", WALLET),
				withdrawals.toPaymentMethod(AMOUNT, "USD", METHOD),
				withdrawals.toCryptoAddress(NewCryptoWithdrawal.of(AMOUNT, "BTC", "bc1q")),
				withdrawals.toCounterparty(AMOUNT, "USD", "CB1"),
				withdrawals.estimateFee(WithdrawalFeeQuery.of("BTC", "bc1q")));
		assertThat(calls).allSatisfy(
				(call) -> StepVerifier.create(call).expectError(MissingCredentialsException.class).verify(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

}

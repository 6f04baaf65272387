package io.github.coinbasepro.wrappedassets;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link WrappedAssetsApi}.
 */
class WrappedAssetsApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private static final UUID ID = UUID.fromString("c5aaf125-d99e-41fe-82ea-ad068038b278");

	private static final UUID FROM = UUID.fromString("5dcc143c-fb96-4f72-aebf-a165e3d29b53");

	private static final UUID TO = UUID.fromString("6100247f-90fc-4335-ac17-d99839f0c909");

	private static final UUID IDEM = UUID.fromString("1c23a08a-8d09-4b6f-b549-985997bb5990");

	private static final Instant AT = Instant.parse("2026-01-02T03:04:05.382749Z");

	private static final String ASSET = """
			{"id":"CBETH","circulating_supply":"221127.7137774658","total_supply":"926714.1251656958084",
			"conversion_rate":"1.006081377449935752","apy":"0.0384","redeem_time_estimate_days":"12.34"}""";

	private static final String STAKE_WRAP = """
			{"id":"c5aaf125-d99e-41fe-82ea-ad068038b278","from_amount":"11.00000000","to_amount":"10.9",
			"from_account_id":"5dcc143c-fb96-4f72-aebf-a165e3d29b53","to_account_id":"6100247f-90fc-4335-ac17-d99839f0c909",
			"from_currency":"ETH","to_currency":"CBETH","status":"completed","conversion_rate":"1.006",
			"created_at":"2026-01-02T03:04:05.382749Z","completed_at":"2026-01-02T03:04:06.382749Z",
			"canceled_at":"2026-01-02T03:04:07.382749Z"}""";

	private static final String REDEEM = STAKE_WRAP.replace("}", ",\"idem\":\"1c23a08a-8d09-4b6f-b549-985997bb5990\"}");

	private static final WrappedAsset CBETH = new WrappedAsset("CBETH", new BigDecimal("221127.7137774658"),
			new BigDecimal("926714.1251656958084"), new BigDecimal("1.006081377449935752"), new BigDecimal("0.0384"),
			new BigDecimal("12.34"));

	private static final StakeWrap A_STAKE_WRAP = new StakeWrap(ID, new BigDecimal("11.00000000"),
			new BigDecimal("10.9"), FROM, TO, "ETH", "CBETH", "completed", new BigDecimal("1.006"), AT,
			AT.plusSeconds(1), AT.plusSeconds(2));

	private static final Redeem A_REDEEM = new Redeem(ID, new BigDecimal("11.00000000"), new BigDecimal("10.9"), FROM,
			TO, "ETH", "CBETH", "completed", new BigDecimal("1.006"), AT, AT.plusSeconds(1), AT.plusSeconds(2), IDEM);

	private WrappedAssetsApi wrappedAssets() {
		return exchange.client().wrappedAssets();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"wrapped_assets\":[%s]}", "[%s]" })
	void listsWrappedAssetsWhetherInAnObjectOrBare(String form) {
		exchange.answers(form.replace("%s", ASSET));
		StepVerifier.create(exchange.publicClient().wrappedAssets().list())
			.expectNext(CBETH)
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertUnsigned("GET", "/wrapped-assets");
	}

	@Test
	void getsAWrappedAsset() {
		exchange.answers(ASSET);
		assertThat(wrappedAssets().get("CBETH").block(PATIENCE)).isEqualTo(CBETH);
		exchange.assertUnsigned("GET", "/wrapped-assets/CBETH");
	}

	@Test
	void saysThatAWrappedAssetDoesNotExist() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(wrappedAssets().get("NONE")).verifyError(NotFoundException.class);
	}

	@Test
	void getsWhatAWrappedAssetIsWorth() {
		exchange.answers("{\"amount\":\"1.006081377449935752\"}");
		assertThat(wrappedAssets().conversionRate("CBETH").block(PATIENCE))
			.isEqualTo(new WrappedAssetConversionRate(new BigDecimal("1.006081377449935752")));
		exchange.assertUnsigned("GET", "/wrapped-assets/CBETH/conversion-rate");
	}

	@Test
	void stakesAndWraps() {
		exchange.answers(STAKE_WRAP);
		assertThat(
				wrappedAssets().stakeWrap(new NewStakeWrap("ETH", "CBETH", new BigDecimal("1.1E+1"))).block(PATIENCE))
			.isEqualTo(A_STAKE_WRAP);
		exchange.assertSigned("POST", "/wrapped-assets/stake-wrap",
				"{\"from_currency\":\"ETH\",\"to_currency\":\"CBETH\",\"amount\":\"11\"}");
	}

	@Test
	void asksForStakeWrapsByFromAndToAndForRedeemsByFromCurrencyAndToCurrency() {
		exchange.answers("/wrapped-assets/stake-wrap?from=ETH&to=CBETH&status=completed&limit=2",
				WireMock.okJson("[" + STAKE_WRAP + "]").withHeader("CB-AFTER", "2026-01-02T03:04:05Z"));
		exchange.answers("/wrapped-assets/redeem?from_currency=CBETH&to_currency=ETH&status=completed&limit=2",
				WireMock.okJson("[" + REDEEM + "]").withHeader("CB-BEFORE", "2026-01-02T03:04:05Z"));
		assertThat(wrappedAssets()
			.listStakeWraps(StakeWrapQuery.all().between("ETH", "CBETH").withStatus("completed").withLimit(2))
			.block(PATIENCE)).isEqualTo(new Page<>(List.of(A_STAKE_WRAP), null, "2026-01-02T03:04:05Z"));
		assertThat(wrappedAssets()
			.listRedeems(RedeemQuery.all().between("CBETH", "ETH").withStatus("completed").withLimit(2))
			.block(PATIENCE)).isEqualTo(new Page<>(List.of(A_REDEEM), "2026-01-02T03:04:05Z", null));
	}

	@Test
	void listsStakeWrapsOfThePastSigned() {
		exchange.answers("[]");
		wrappedAssets().listStakeWraps(StakeWrapQuery.all().olderThan("2026-01-02 03:04:05+00")).block(PATIENCE);
		exchange.assertSigned("GET", "/wrapped-assets/stake-wrap?after=2026-01-02%2003%3A04%3A05%2B00");
	}

	@Test
	void listsRedeemsOfThePastSigned() {
		exchange.answers("[]");
		wrappedAssets().listRedeems(RedeemQuery.all().olderThan("2026-01-02T03:04:05Z")).block(PATIENCE);
		exchange.assertSigned("GET", "/wrapped-assets/redeem?after=2026-01-02T03%3A04%3A05Z");
	}

	@Test
	void walksAllPages() {
		exchange.answers("/wrapped-assets/stake-wrap",
				WireMock.okJson("[" + STAKE_WRAP + "]").withHeader("cb-after", "a"));
		exchange.answers("/wrapped-assets/stake-wrap?after=a",
				WireMock.okJson("[" + STAKE_WRAP.replace("11.0", "12.0") + "]"));
		exchange.answers("/wrapped-assets/redeem", WireMock.okJson("[" + REDEEM + "]").withHeader("cb-after", "b"));
		exchange.answers("/wrapped-assets/redeem?after=b", WireMock.okJson("[" + REDEEM.replace("11.0", "12.0") + "]"));
		assertThat(wrappedAssets().listAllStakeWraps(StakeWrapQuery.all()).collectList().block(PATIENCE)).hasSize(2)
			.startsWith(A_STAKE_WRAP);
		assertThat(wrappedAssets().listAllRedeems(RedeemQuery.all()).collectList().block(PATIENCE)).hasSize(2)
			.startsWith(A_REDEEM);
	}

	@Test
	void getsAStakeWrap() {
		exchange.answers(STAKE_WRAP);
		assertThat(wrappedAssets().getStakeWrap(ID).block(PATIENCE)).isEqualTo(A_STAKE_WRAP);
		exchange.assertSigned("GET", "/wrapped-assets/stake-wrap/c5aaf125-d99e-41fe-82ea-ad068038b278");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"redeem\":%s}", "%s" })
	void redeemsWhetherTheAnswerIsWrappedOrBare(String form) {
		exchange.answers(form.replace("%s", REDEEM));
		assertThat(wrappedAssets().redeem(new NewRedeem("CBETH", "ETH", new BigDecimal("0.00000001"), IDEM))
			.block(PATIENCE)).isEqualTo(A_REDEEM);
		exchange.assertSigned("POST", "/wrapped-assets/redeem", """
				{"from_currency":"CBETH","to_currency":"ETH","amount":"0.00000001",
				"idem":"1c23a08a-8d09-4b6f-b549-985997bb5990"}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"redeem\":%s}", "%s" })
	void getsARedeemWhetherTheAnswerIsWrappedOrBare(String form) {
		exchange.answers(form.replace("%s", REDEEM));
		assertThat(wrappedAssets().getRedeem(ID).block(PATIENCE)).isEqualTo(A_REDEEM);
		exchange.assertSigned("GET", "/wrapped-assets/redeem/c5aaf125-d99e-41fe-82ea-ad068038b278");
	}

	@Test
	void doesNotRepeatARedeemWhoseOutcomeIsUnknown() {
		exchange.answers(WireMock.serverError());
		NewRedeem redeem = NewRedeem.of("CBETH", "ETH", BigDecimal.ONE);
		assertThatExceptionOfType(CoinbaseProException.class)
			.isThrownBy(() -> wrappedAssets().redeem(redeem).block(PATIENCE))
			.matches((ex) -> ex.outcome() == Outcome.UNKNOWN && !ex.isRetryable());
		assertThat(exchange.requests()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "..", "redeem", "stake-wrap", "CBETH/x", "CBETH?x", "cbeth" })
	void refusesWhatIsNoAsset(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> wrappedAssets().get(id));
		assertThatIllegalArgumentException().isThrownBy(() -> wrappedAssets().conversionRate(id));
		assertThatIllegalArgumentException().isThrownBy(() -> new NewStakeWrap(id, "CBETH", BigDecimal.ONE));
		assertThatIllegalArgumentException().isThrownBy(() -> NewRedeem.of("CBETH", id, BigDecimal.ONE))
			.withMessageContaining("toCurrency");
		assertThatIllegalArgumentException().isThrownBy(() -> StakeWrapQuery.all().between(id, "CBETH"));
		assertThatIllegalArgumentException().isThrownBy(() -> RedeemQuery.all().between("CBETH", id));
		assertThat(exchange.requests()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1E+99", "1E-99" })
	void refusesWhatIsNoAmount(BigDecimal amount) {
		assertThatIllegalArgumentException().isThrownBy(() -> new NewStakeWrap("ETH", "CBETH", amount))
			.withMessageContaining("amount");
		assertThatIllegalArgumentException().isThrownBy(() -> NewRedeem.of("CBETH", "ETH", amount));
		assertThatIllegalArgumentException().isThrownBy(() -> StakeWrapQuery.all().withStatus(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> RedeemQuery.all().withStatus(""));
	}

	@Test
	void givesEveryRedeemAnIdOfItsOwn() {
		assertThat(NewRedeem.of("CBETH", "ETH", BigDecimal.ONE).idem())
			.isNotEqualTo(NewRedeem.of("CBETH", "ETH", BigDecimal.ONE).idem());
	}

	@Test
	void needsCredentialsForWhatIsPrivate() {
		WrappedAssetsApi api = exchange.publicClient().wrappedAssets();
		StepVerifier.create(api.stakeWrap(new NewStakeWrap("ETH", "CBETH", BigDecimal.ONE)))
			.verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.listAllStakeWraps(StakeWrapQuery.all())).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.getStakeWrap(ID)).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.redeem(NewRedeem.of("CBETH", "ETH", BigDecimal.ONE)))
			.verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.listAllRedeems(RedeemQuery.all())).verifyError(MissingCredentialsException.class);
		StepVerifier.create(api.getRedeem(ID)).verifyError(MissingCredentialsException.class);
		assertThat(exchange.requests()).isEmpty();
	}

}

package io.github.coinbasepro.fees;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.users.AggregatedVolume;
import io.github.coinbasepro.users.ExchangeLimits;
import io.github.coinbasepro.users.IndividualVolume;
import io.github.coinbasepro.users.SettlementPreference;
import io.github.coinbasepro.users.TradingVolumes;
import io.github.coinbasepro.users.TrailingVolume;
import io.github.coinbasepro.users.TransferLimit;
import io.github.coinbasepro.users.TransferLimits;
import io.github.coinbasepro.users.UsersApi;
import io.github.coinbasepro.users.VerifiedUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link FeesApi} and {@link UsersApi}.
 */
class FeesAndUsersTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String USER = "5844eceecf7e803e259d0365";

	private static final String LIMITS = """
			{"limit_currency":"USD","transfer_limits":{"exchange_withdraw":{
			"BTC":{"max":"2.5","remaining":"1.50","period_in_days":7},"ETH":{"max":"20","remaining":"20"}}}}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private UsersApi users() {
		return exchange.client().users();
	}

	@Test
	void getsFees() {
		exchange.answers("{\"taker_fee_rate\":\"0.0050\",\"maker_fee_rate\":\"0.0040\",\"usd_volume\":\"43806.92\"}");
		assertThat(exchange.client().fees().get().block(PATIENCE))
			.isEqualTo(new Fees(new BigDecimal("0.0050"), new BigDecimal("0.0040"), new BigDecimal("43806.92")));
		exchange.assertSigned("GET", "/fees");
	}

	@Test
	void getsFeesBeforeThereIsAVolume() {
		exchange.answers("{\"taker_fee_rate\":\"0.0060\",\"maker_fee_rate\":\"0.0040\",\"usd_volume\":null}");
		assertThat(exchange.client().fees().get().block(PATIENCE)).extracting(Fees::usdVolume).isNull();
	}

	@Test
	void getsLimitsOfWithdrawals() {
		exchange.answers(LIMITS);
		assertThat(users().exchangeLimits().block(PATIENCE)).isEqualTo(new ExchangeLimits("USD",
				new TransferLimits(Map.of("BTC", new TransferLimit(7, new BigDecimal("1.50"), new BigDecimal("2.5")),
						"ETH", new TransferLimit(null, new BigDecimal("20"), new BigDecimal("20"))))));
		exchange.assertSigned("GET", "/users/self/exchange-limits");
	}

	@Test
	void getsLimitsOfAnotherUserAndLeavesOutGroupsOfThePast() {
		exchange.answers("{\"limit_currency\":\"USD\",\"transfer_limits\":{\"ach\":{\"BTC\":{\"max\":\"1\"}}}}");
		assertThat(users().exchangeLimits(USER).block(PATIENCE))
			.isEqualTo(new ExchangeLimits("USD", new TransferLimits(Map.of())));
		exchange.assertSigned("GET", "/users/5844eceecf7e803e259d0365/exchange-limits");
	}

	@Test
	void getsTradingVolumes() {
		exchange.answers(
				"""
						{"aggregated_data":{"activity_metrics":{"start_date":"2026-01-01","maker_rank":"3","taker_rank":4}},
						"individual_data":[{"email":"a@example.org","activity_metrics":{"maker_volume_notional_usd":"12.50"}}]}""");
		assertThat(users().tradingVolumes().block(PATIENCE)).isEqualTo(new TradingVolumes(
				new AggregatedVolume(Map.of("start_date", "2026-01-01", "maker_rank", "3", "taker_rank", "4")),
				List.of(new IndividualVolume("a@example.org", Map.of("maker_volume_notional_usd", "12.50")))));
		exchange.assertSigned("GET", "/users/self/trading-volumes");
	}

	@Test
	void getsTradingVolumesWhoseIndividualsAreOneObject() {
		exchange.answers("{\"individual_data\":{\"email\":\"a@example.org\"}}");
		assertThat(users().tradingVolumes(USER).block(PATIENCE))
			.isEqualTo(new TradingVolumes(null, List.of(new IndividualVolume("a@example.org", Map.of()))));
		exchange.assertSigned("GET", "/users/5844eceecf7e803e259d0365/trading-volumes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "USD", "USDC", "opt-out" })
	void setsASettlementPreference(String preference) {
		exchange.answers("{\"settlement_preference\":\"" + preference + "\"}");
		StepVerifier.create(users().setSettlementPreference(new SettlementPreference(preference)))
			.expectNext(new SettlementPreference(preference))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("POST", "/users/self/settlement-preferences",
				"{\"settlement_preference\":\"" + preference + "\",\"user_id\":\"self\"}");
	}

	@Test
	void setsASettlementPreferenceOfAnotherUser() {
		exchange.answers("{\"settlement_preference\":\"opt-out\"}");
		assertThat(users().setSettlementPreference(USER, SettlementPreference.OPT_OUT).block(PATIENCE))
			.isEqualTo(SettlementPreference.OPT_OUT);
		exchange.assertSigned("POST", "/users/5844eceecf7e803e259d0365/settlement-preferences",
				"{\"settlement_preference\":\"opt-out\",\"user_id\":\"5844eceecf7e803e259d0365\"}");
	}

	@Test
	void saysThatItIsNotKnownWhetherAPreferenceWasSet() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Service Unavailable\"}", 503));
		StepVerifier.create(users().setSettlementPreference(SettlementPreference.USDC))
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOf(ServerErrorException.class)
				.extracting("outcome")
				.isEqualTo(Outcome.UNKNOWN))
			.verify(PATIENCE);
	}

	@Test
	void tellsWhoseTheCredentialsAre() {
		exchange.answers("{\"id\":\"5844eceecf7e803e259d0365\"}");
		assertThat(users().verify().block(PATIENCE)).isEqualTo(new VerifiedUser(USER));
		exchange.assertSigned("GET", "/users/self/verify");
	}

	@ParameterizedTest
	@CsvSource({ "401, Invalid API Key", "401, Invalid Passphrase" })
	void saysThatTheCredentialsAreNotGood(int status, String message) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"" + message + "\"}", status));
		StepVerifier.create(users().verify()).verifyError(AuthenticationException.class);
	}

	@Test
	void saysThatTheKeyMayNot() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Forbidden\"}", 403));
		StepVerifier.create(users().exchangeLimits()).verifyError(PermissionDeniedException.class);
	}

	@Test
	@SuppressWarnings("deprecation")
	void listsTrailingVolumesAsLongAsTheExchangeHasThem() {
		exchange.answers("""
				[{"product_id":"BTC-USD","exchange_volume":"11800000.00","volume":"100.00",
				"recorded_at":"2026-01-02T00:00:00.123456Z"}]""");
		StepVerifier.create(users().trailingVolume())
			.expectNext(new TrailingVolume("BTC-USD", new BigDecimal("11800000.00"), new BigDecimal("100.00"),
					Instant.parse("2026-01-02T00:00:00.123456Z")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertSigned("GET", "/users/self/trailing-volume");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "me", "../users", "5844ECEECF7E803E259D0365", "5844eceecf7e803e259d036", "self?x=1",
			"d50ec984-77a8-460a-b958-66f114b0de9b" })
	void refusesWhatIsNoUserBeforeAnythingGoesOut(String userId) {
		assertThatIllegalArgumentException().isThrownBy(() -> users().exchangeLimits(userId))
			.withMessageContaining("userId");
		assertThatIllegalArgumentException().isThrownBy(() -> users().tradingVolumes(userId));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> users().setSettlementPreference(userId, SettlementPreference.USD));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	@SuppressWarnings("deprecation")
	void needsCredentialsForAllOfIt() {
		UsersApi users = exchange.publicClient().users();
		List<Publisher<?>> calls = List.of(exchange.publicClient().fees().get(), users.exchangeLimits(),
				users.tradingVolumes(), users.setSettlementPreference(SettlementPreference.USD), users.verify(),
				users.trailingVolume());
		assertThat(calls).allSatisfy(
				(call) -> StepVerifier.create(call).expectError(MissingCredentialsException.class).verify(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

}

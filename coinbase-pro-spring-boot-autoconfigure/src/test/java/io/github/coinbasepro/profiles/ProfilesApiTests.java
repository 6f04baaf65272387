package io.github.coinbasepro.profiles;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.RequestRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ProfilesApi}.
 */
class ProfilesApiTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("8058d771-2d88-4f0f-ab6e-299c153d4308");

	private static final UUID OTHER = UUID.fromString("00921972-6b04-4daa-9458-3a38dd4924f6");

	private static final String PROFILE = """
			{"id":"8058d771-2d88-4f0f-ab6e-299c153d4308","user_id":"5cf6e115aaf44503db300f1e","name":"bot","active":true,
			"is_default":false,"created_at":"2026-01-02T03:04:05.226461Z","has_margin":true}""";

	private static final Profile COMPLETE = new Profile(ID, "5cf6e115aaf44503db300f1e", "bot", true, false,
			Instant.parse("2026-01-02T03:04:05.226461Z"), true);

	private static final NewProfileTransfer TRANSFER = new NewProfileTransfer(ID, OTHER, "BTC",
			new BigDecimal("12.345"));

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private ProfilesApi profiles() {
		return exchange.client().profiles();
	}

	@Test
	void listsProfiles() {
		exchange.answers("[" + PROFILE + "]");
		StepVerifier.create(profiles().list()).expectNext(COMPLETE).expectComplete().verify(PATIENCE);
		exchange.assertSigned("GET", "/profiles");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void listsProfilesInUseOrClosed(boolean active) {
		exchange.answers("[]");
		StepVerifier.create(profiles().list(active)).expectComplete().verify(PATIENCE);
		exchange.assertSigned("GET", "/profiles?active=" + active);
	}

	@Test
	void getsAProfile() {
		exchange.answers(PROFILE);
		assertThat(profiles().get(ID).block(PATIENCE)).isEqualTo(COMPLETE);
		exchange.assertSigned("GET", "/profiles/8058d771-2d88-4f0f-ab6e-299c153d4308");
	}

	@Test
	void getsAProfileIfItIsInUse() {
		exchange.answers(PROFILE);
		profiles().get(ID, true).block(PATIENCE);
		exchange.assertSigned("GET", "/profiles/8058d771-2d88-4f0f-ab6e-299c153d4308?active=true");
	}

	@Test
	void saysThatAProfileDoesNotExist() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"NotFound\"}", 404));
		StepVerifier.create(profiles().get(ID)).verifyError(NotFoundException.class);
	}

	@Test
	void opensAProfileWithANameInAnyScript() {
		exchange.answers(PROFILE);
		assertThat(profiles().open("Zoës 取引").block(PATIENCE)).isEqualTo(COMPLETE);
		exchange.assertSigned("POST", "/profiles", "{\"name\":\"Zoës 取引\"}");
	}

	@Test
	void renamesAProfile() {
		exchange.answers(PROFILE);
		assertThat(profiles().rename(ID, "bot").block(PATIENCE)).isEqualTo(COMPLETE);
		exchange.assertSigned("PUT", "/profiles/8058d771-2d88-4f0f-ab6e-299c153d4308",
				"{\"profile_id\":\"8058d771-2d88-4f0f-ab6e-299c153d4308\",\"name\":\"bot\"}");
	}

	@ParameterizedTest
	@MethodSource("answersThatSayNothing")
	void deactivatesAProfileWithABodyThatSaysWhereItsFundsGo(ResponseDefinitionBuilder answer) {
		exchange.answers(answer);
		StepVerifier.create(profiles().deactivate(ID, OTHER)).expectComplete().verify(PATIENCE);
		exchange.assertSigned("PUT", "/profiles/8058d771-2d88-4f0f-ab6e-299c153d4308/deactivate", """
				{"profile_id":"8058d771-2d88-4f0f-ab6e-299c153d4308",
				"to":"00921972-6b04-4daa-9458-3a38dd4924f6"}""");
	}

	@Test
	void saysWhyAProfileIsNotDeactivated() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Profile has open orders\"}", 400));
		StepVerifier.create(profiles().deactivate(ID, OTHER))
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOfSatisfying(RequestRefusedException.class,
					(refused) -> assertThat(refused.exchangeMessage()).isEqualTo("Profile has open orders")))
			.verify(PATIENCE);
	}

	@ParameterizedTest
	@MethodSource("answersThatSayNothing")
	void transfersFundsWhateverTheFormOfTheAnswer(ResponseDefinitionBuilder answer) {
		exchange.answers(answer);
		StepVerifier.create(profiles().transfer(TRANSFER)).expectComplete().verify(PATIENCE);
		exchange.assertSigned("POST", "/profiles/transfer", """
				{"from":"8058d771-2d88-4f0f-ab6e-299c153d4308","to":"00921972-6b04-4daa-9458-3a38dd4924f6",
				"currency":"BTC","amount":"12.345"}""");
	}

	@Test
	void saysWhyFundsDoNotMove() {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Insufficient funds\"}", 400));
		StepVerifier.create(profiles().transfer(TRANSFER)).verifyError(InsufficientFundsException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "default", "margin", "a\nb" })
	void refusesNamesThatAreBlankOrReserved(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> profiles().open(name))
			.withMessageStartingWith("name must");
		assertThatIllegalArgumentException().isThrownBy(() -> profiles().rename(ID, name));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void refusesToMoveFundsToWhereTheyAre() {
		assertThatIllegalArgumentException().isThrownBy(() -> profiles().deactivate(ID, ID))
			.withMessage("to must be another profile than 8058d771-2d88-4f0f-ab6e-299c153d4308");
		assertThatIllegalArgumentException().isThrownBy(() -> new NewProfileTransfer(ID, ID, "BTC", BigDecimal.ONE));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewProfileTransfer(ID, OTHER, "BTC", BigDecimal.ZERO));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new NewProfileTransfer(ID, OTHER, "bitcoin", BigDecimal.ONE));
		assertThat(exchange.requests()).isEmpty();
	}

	@Test
	void needsCredentialsForAllOfIt() {
		ProfilesApi profiles = exchange.publicClient().profiles();
		List<Publisher<?>> calls = List.of(profiles.list(), profiles.list(true), profiles.get(ID),
				profiles.get(ID, true), profiles.open("bot"), profiles.rename(ID, "bot"),
				profiles.deactivate(ID, OTHER), profiles.transfer(TRANSFER));
		assertThat(calls).allSatisfy(
				(call) -> StepVerifier.create(call).expectError(MissingCredentialsException.class).verify(PATIENCE));
		assertThat(exchange.requests()).isEmpty();
	}

	static Stream<ResponseDefinitionBuilder> answersThatSayNothing() {
		return Stream.of(WireMock.okJson("{}"), WireMock.ok(),
				WireMock.ok("OK").withHeader("Content-Type", "text/plain"), WireMock.okJson("OK"));
	}

}

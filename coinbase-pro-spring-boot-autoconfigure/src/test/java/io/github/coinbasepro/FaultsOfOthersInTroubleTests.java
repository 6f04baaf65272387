package io.github.coinbasepro;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.accounts.Account;
import io.github.coinbasepro.accounts.HoldQuery;
import io.github.coinbasepro.addressbook.NewAddress;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.model.Transfer;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderQuery;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The faults of other clients of this API that concern errors, secrets, exact values and
 * threads, and that ours must not have. The number in a name is that of the fault; those
 * about what is sent and read are in {@link FaultsOfOthersOnTheWireTests}.
 */
@ExtendWith(OutputCaptureExtension.class)
class FaultsOfOthersInTroubleTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final String QUOTED_ID = "\"d50ec984-77a8-460a-b958-66f114b0de9b\"";

	private static final List<String> CHATTY = List.of("io.github.coinbasepro", "io.netty", "reactor",
			"org.springframework");

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private CoinbaseProClient client() {
		return exchange.client();
	}

	@Test
	void aSecretThatIsNoneIsAnExceptionAndNotTheEndOfTheProcess() {
		CoinbaseProClientBuilder builder = exchange.builder();
		assertThatExceptionOfType(InvalidSettingException.class)
			.isThrownBy(() -> builder.credentials("key", "not base64!", "phrase"));
	}

	@ParameterizedTest
	@CsvSource({ "2020-03-11T20:48:46.622052Z, 2020-03-11T20:48:46.622052Z",
			"2020-03-11 20:48:46.622052+00, 2020-03-11T20:48:46.622052Z",
			"2020-03-11 20:48:46.62+00, 2020-03-11T20:48:46.620Z", "2020-03-11T20:48:46.6Z, 2020-03-11T20:48:46.600Z" })
	void fractionsOfASecondAreNoMilliseconds(String text, Instant createdAt) {
		exchange.answers(
				"{\"id\":" + QUOTED_ID + ",\"type\":\"deposit\",\"amount\":\"1\",\"created_at\":\"" + text + "\"}");
		assertThat(client().transfers().get(ID).map(Transfer::createdAt).block(PATIENCE)).isEqualTo(createdAt);
	}

	@Test
	void callsOfOneInstantNeedNoNonce() {
		exchange.answers("[]");
		Flux.range(0, 3).concatMap((call) -> client().accounts().list()).blockLast(PATIENCE);
		assertThat(exchange.requests()).hasSize(3)
			.extracting((request) -> request.getHeader("CB-ACCESS-TIMESTAMP"))
			.containsOnly("1767323045.678");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "429 | Insufficient tokens | RateLimitedException",
					"500 | Rate limit exceeded, order not found | ServerErrorException",
					"403 | Internal server error | PermissionDeniedException",
					"400 | Rate limit exceeded | RequestRefusedException" })
	void theStatusCountsBeforeTheWords(int status, String message, String exception) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"" + message + "\"}", status));
		StepVerifier.create(client().accounts().list())
			.expectErrorSatisfies((ex) -> assertThat(ex.getClass().getSimpleName()).isEqualTo(exception))
			.verify(PATIENCE);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 418 })
	void aRefusalIsAnExceptionWhateverTheCallAnswersWith(int status) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"no\"}", status));
		List<Publisher<?>> calls = List.of(client().accounts().get(ID), client().accounts().list(),
				client().orders().list(OrderQuery.open()), client().fills().listAll(FillQuery.forOrder(ID)),
				client().orders().cancelAll(), client().profiles().deactivate(ID, OTHER));
		assertThat(calls).allSatisfy((call) -> StepVerifier.create(call)
			.expectErrorSatisfies((ex) -> assertThat(ex).isInstanceOfSatisfying(RequestRefusedException.class,
					(refusal) -> assertThat(refusal.status()).isEqualTo(status)))
			.verify(PATIENCE));
	}

	@Test
	void secretsAreInNoLogAtAnyLevel(CapturedOutput output) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"invalid signature\"}", 400));
		LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
		CHATTY.forEach((logger) -> logging.setLogLevel(logger, LogLevel.TRACE));
		try (CoinbaseProClient client = exchange.builder().build()) {
			client.orders()
				.place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE))
				.onErrorComplete(CoinbaseProException.class)
				.block(PATIENCE);
		}
		finally {
			CHATTY.forEach((logger) -> logging.setLogLevel(logger, null));
		}
		String signature = exchange.assertSigned("POST", "/orders").getHeader("CB-ACCESS-SIGN");
		assertThat(output.getAll()).contains("DEBUG", "TRACE")
			.doesNotContain(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE, signature, "CB-ACCESS");
	}

	@Test
	void holdsAreThoseOfAnAccountAndNotOfOrders() {
		exchange.answers("[]");
		client().accounts().allHolds(HoldQuery.of(ID)).blockLast(PATIENCE);
		exchange.assertSigned("GET", "/accounts/" + ID + "/holds");
	}

	@Test
	void cancellingUntilNoneIsLeftGoesOnAfterTheFirstRoundAndHidesNoError() {
		exchange.answersInTurn("[" + QUOTED_ID + "]", "[\"" + OTHER + "\"]", "{\"message\":\"Service Unavailable\"}");
		StepVerifier.create(client().orders().cancelAllUntilNoneIsLeft(CancelScope.all()))
			.expectNext(ID, OTHER)
			.expectError(OutcomeUnknownException.class)
			.verify(PATIENCE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/json | {\"error\":\"no\"} | {\"error\":\"no\"}",
			"text/plain | no | no", "application/octet-stream | no | no", "text/html | <html>no</html> | ''" })
	void aRefusalIsOneInWhateverFormItComes(String type, String body, String message) {
		exchange.answers(WireMock.status(400).withHeader("Content-Type", type).withBody(body));
		assertThatExceptionOfType(RequestRefusedException.class)
			.isThrownBy(() -> client().orders().get(ID).block(PATIENCE))
			.satisfies((ex) -> assertThat(ex.exchangeMessage()).isEqualTo(message));
	}

	@Test
	void aBodyMayHoldAnyLetters() {
		exchange.answers("[]");
		client().addressBook().add(List.of(NewAddress.of("BTC", "1JmYr", "Größe 日本 🙂"))).blockLast(PATIENCE);
		exchange.assertSigned("POST", "/address-book", """
				{"addresses":[{"currency":"BTC","to":{"address":"1JmYr"},"label":"Größe 日本 🙂"}]}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.1000000000000000055511151231257827", "0.00000001", "12345678901234567890.123456789" })
	void moneyIsExactOutAndIn(String amount) {
		exchange.answers("{\"id\":" + QUOTED_ID + ",\"amount\":\"" + amount + "\"}");
		assertThat(client().deposits().fromPaymentMethod(new BigDecimal(amount), "USD", ID).block(PATIENCE))
			.satisfies((deposit) -> assertThat(deposit.amount()).isEqualTo(new BigDecimal(amount)));
		assertThat(exchange.theRequest().getBodyAsString()).contains("\"amount\":\"" + amount + "\"");
	}

	@Test
	void clientsSideBySideUseTheirOwnCredentials() {
		exchange.answers("[]");
		try (CoinbaseProClient one = client("canary-one", "Y2FuYXJ5LW9uZQ==");
				CoinbaseProClient two = client("canary-two", "Y2FuYXJ5LXR3bw==")) {
			Flux.merge(calls(one), calls(two)).blockLast(PATIENCE);
		}
		assertThat(exchange.requests()).hasSize(40)
			.extracting((request) -> request.getHeader("CB-ACCESS-PASSPHRASE"))
			.haveExactly(20, new Condition<>("canary-one"::equals, "of the one"));
		assertThat(exchange.requests())
			.allSatisfy((request) -> assertThat(request.getHeader("CB-ACCESS-KEY"))
				.isEqualTo(request.getHeader("CB-ACCESS-PASSPHRASE")))
			.extracting((request) -> request.getHeader("CB-ACCESS-KEY") + request.getHeader("CB-ACCESS-SIGN"))
			.satisfies((signatures) -> assertThat(Set.copyOf(signatures)).hasSize(2));
	}

	private static CoinbaseProClient client(String name, String secret) {
		return exchange.builder().credentials(name, secret, name).build();
	}

	private static Flux<Account> calls(CoinbaseProClient client) {
		return Flux.range(0, 20).flatMap((call) -> client.accounts().list().subscribeOn(Schedulers.boundedElastic()));
	}

}

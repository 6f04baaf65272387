package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.conversions.NewConversion;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderAlreadySentException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.TransferOutcomeUnknownException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.CancelScope;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.profiles.NewProfileTransfer;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.RetrySettings;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows 5 to 9 of the catalogue of faults: what the exchange did, and nobody heard of.
 */
class LostAnswersTests {

	private static final BigDecimal ONE = BigDecimal.ONE;

	private static final UUID ID = UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");

	private static final UUID OTHER = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final Fault[] WAYS = { Fault.dropAfter(), Fault.resetAfter(), Fault.truncate(), Fault.silence(),
			Fault.garbage(), Fault.empty200(), Fault.status(500, "Internal server error").takingEffect(),
			Fault.html(502).takingEffect(), Fault.anotherBody(), Fault.redirect("http://127.0.0.1:1/").takingEffect() };

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void row05_anOrderIsLookedForHoweverItsAnswerWasLostAndHoweverLateItAppears() {
		int window = FaultScale.of(4, 16);
		int[] hiddenReads = { 0, 1, FaultScale.of(3, 5), Integer.MAX_VALUE };
		Map<String, Fault> ways = new HashMap<>();
		Map<String, Integer> hidden = new HashMap<>();
		for (Fault way : WAYS) {
			for (int reads : hiddenReads) {
				String id = UUID.randomUUID().toString();
				ways.put(id, way);
				hidden.put(id, reads);
			}
		}
		this.exchange.orders().visibleAfter((order) -> hidden.getOrDefault(String.valueOf(order.clientOrderId()), 0));
		this.exchange.faults(Faults.only("POST", "/orders",
				(request) -> ways.entrySet()
					.stream()
					.filter((way) -> request.bodyAsString().contains(way.getKey()))
					.map(Map.Entry::getValue)
					.findFirst()
					.orElseThrow()));
		Map<String, Object> results = new HashMap<>();
		try (CoinbaseProClient client = builder(Duration.ofSeconds(window))
			.http(Patience.http(Duration.ofSeconds(3), Patience.LONG))
			.build()) {
			Flux.fromIterable(ways.keySet())
				.flatMap((id) -> client.orders()
					.place(NewOrder.limitBuy("BTC-USD", ONE, ONE).withClientOrderId(UUID.fromString(id)))
					.<Object>map((order) -> String.valueOf(order.clientOrderId()))
					.onErrorResume(CoinbaseProException.class, Mono::just)
					.map((result) -> Map.entry(id, result)), ways.size())
				.doOnNext((result) -> results.put(result.getKey(), result.getValue()))
				.blockLast(Patience.LONG);
		}
		assertThat(results).hasSize(WAYS.length * hiddenReads.length).allSatisfy((id, result) -> {
			assertThat(this.exchange.orders().placements(UUID.fromString(id))).hasSize(1);
			if (hidden.getOrDefault(id, 0) == Integer.MAX_VALUE) {
				assertThat(result).as("%s", ways.get(id))
					.isInstanceOfSatisfying(OrderOutcomeUnknownException.class,
							(ex) -> assertThat(ex.clientOrderId()).hasToString(id))
					.asString()
					.contains("do not send it again, look up client order id " + id);
			}
			else {
				assertThat(result).as("%s, hidden for %s reads", ways.get(id), hidden.get(id)).hasToString(id);
			}
		});
		assertThat(this.exchange.count("POST", "/orders")).isEqualTo(results.size());
	}

	/**
	 * Whatever becomes of the repetition, the first request may have been carried out.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 429 })
	void row07_aCancelWhoseAnswerWasLostIsInDoubtThoughItsRepetitionIsRefused(int status) {
		this.exchange.faults(Faults.only("DELETE", "/orders/",
				Faults.inTurn(Fault.dropAfter(), Fault.status(status, "refused"), Fault.status(status, "refused"))));
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			CoinbaseProException failure = client.orders()
				.cancel(ID)
				.<CoinbaseProException>flatMap((cancelled) -> Mono.empty())
				.onErrorResume(CoinbaseProException.class, Mono::just)
				.block(Patience.LONG);
			assertThat(failure).isNotNull().extracting(CoinbaseProException::outcome).isEqualTo(Outcome.UNKNOWN);
		}
		assertThat(this.exchange.count("DELETE", "/orders/")).isBetween(2, 3);
	}

	static Stream<Fault> waysForTransfers() {
		return Stream.of(Fault.dropAfter(), Fault.resetAfter(), Fault.status(503, "Service Unavailable"),
				Fault.html(520), Fault.empty200(), Fault.garbage(), Fault.messageWith200(),
				Fault.redirect("http://127.0.0.1:1/"));
	}

	@ParameterizedTest
	@MethodSource("waysForTransfers")
	void row06_whatMovesFundsIsNeverRepeatedAndSaysWhereToLook(Fault fault) {
		this.exchange.faults(Faults.always(fault));
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			assertUnknown(client.withdrawals().toPaymentMethod(ONE, "USD", ID), "transfers().list()");
			assertUnknown(client.withdrawals().toCryptoAddress(NewCryptoWithdrawal.of(ONE, "BTC", "bc1q")),
					"transfers().list()");
			assertUnknown(client.withdrawals().toCoinbaseAccount(ONE, "USD", ID.toString()), "transfers().list()");
			assertUnknown(client.deposits().fromPaymentMethod(ONE, "USD", ID), "transfers().list()");
			assertUnknown(client.deposits().fromCoinbaseAccount(ONE, "USD", ID.toString()), "transfers().list()");
			assertUnknown(client.conversions().place(NewConversion.of("USD", "USDC", ONE)), "conversions().list()");
		}
		assertThat(this.exchange.count()).isEqualTo(6);
	}

	@Test
	void row06_aTransferBetweenProfilesIsNotRepeatedEither() {
		this.exchange.faults(Faults.always(Fault.dropAfter()));
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			assertUnknown(client.profiles().transfer(new NewProfileTransfer(ID, OTHER, "USD", ONE)),
					"transfers().list()");
		}
		assertThat(this.exchange.count()).isOne();
	}

	static Stream<Fault> answersOfTheNetwork() {
		return Stream.of(Fault.html(400), Fault.html(401), Fault.html(403), Fault.html(408), Fault.html(409),
				Fault.html(425), Fault.html(429), Fault.html(499), Fault.status(408, "Request Timeout"),
				Fault.status(425, "Too Early"), Fault.status(499, "Client Closed Request"),
				Fault.status(400, "no json", "application/json", Map.of()),
				Fault.status(403, "{\"error\":\"denied\"}", "application/json", Map.of()),
				Fault.status(429, "", "", Map.of()),
				Fault.status(404, "<html>canary</html>", "application/json", Map.of()));
	}

	@ParameterizedTest
	@MethodSource("answersOfTheNetwork")
	void row97_anAnswerThatIsNotOfTheExchangeLeavesATransferUnknown(Fault fault) {
		this.exchange.faults(Faults.always(fault));
		try (CoinbaseProClient client = builder(Duration.ZERO)
			.retry(new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), true))
			.build()) {
			assertUnknown(client.withdrawals().toPaymentMethod(ONE, "USD", ID), "transfers().list()");
		}
		assertThat(this.exchange.count()).isOne();
	}

	@ParameterizedTest
	@MethodSource("answersOfTheNetwork")
	void row97_anAnswerThatIsNotOfTheExchangeLeavesAnOrderToBeLookedFor(Fault fault) {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(fault.takingEffect())));
		try (CoinbaseProClient client = builder(Duration.ofSeconds(1))
			.retry(new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), true))
			.build()) {
			NewOrder order = NewOrder.limitBuy("BTC-USD", ONE, ONE);
			assertThat(client.orders().place(order).block(Patience.LONG)).extracting("clientOrderId")
				.isEqualTo(order.clientOrderId());
			assertThat(this.exchange.count("POST", "/orders")).isOne();
			assertThat(this.exchange.orders().placements(order.clientOrderId())).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 409, 422, 429 })
	void row97_anAnswerInTheFormOfTheExchangeIsARefusal(int status) {
		this.exchange.faults(Faults.always(Fault.status(status, "words never seen before")));
		try (CoinbaseProClient client = builder(Duration.ofSeconds(1)).build()) {
			assertThatExceptionOfType(RequestRefusedException.class)
				.isThrownBy(() -> client.orders().place(NewOrder.limitBuy("BTC-USD", ONE, ONE)).block(Patience.LONG))
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.REFUSED));
			assertThat(this.exchange.count()).isOne();
		}
	}

	@Test
	void row95_aWithdrawalThatWasDebitedBeforeItWasRefusedIsUnknown() {
		String words = "The funds were transferred to Coinbase for processing, but failed to withdraw to bc1q. Please "
				+ "manually withdraw from Coinbase.";
		this.exchange.faults(Faults.always(Fault.status(400, words)));
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			Mono<?> withdrawal = client.withdrawals().toCryptoAddress(NewCryptoWithdrawal.of(ONE, "BTC", "bc1q"));
			assertThatExceptionOfType(TransferOutcomeUnknownException.class)
				.isThrownBy(() -> withdrawal.block(Patience.LONG))
				.withMessageContaining("the exchange answered 400 " + words)
				.withMessageContaining("transfers().list()")
				.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN))
				.satisfies((ex) -> assertThat(ex.isRetryable()).isFalse());
		}
		assertThat(this.exchange.count()).isOne();
	}

	@Test
	void row07_aCancelIsRepeated() {
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			UUID id = place(client);
			this.exchange.faults(Faults.inTurn(Fault.dropBefore(), Fault.status(503, "Service Unavailable")));
			assertThat(client.orders().cancel(id).block(Patience.LONG)).isEqualTo(id);
			assertThat(this.exchange.count("DELETE", "/orders/")).isEqualTo(3);
		}
	}

	@Test
	void row07_aCancelThatWorkedUnheardEndsWithAnOrderThatIsNotFound() {
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			UUID id = place(client);
			this.exchange.faults(Faults.inTurn(Fault.dropAfter()));
			assertThatExceptionOfType(OrderNotFoundException.class)
				.isThrownBy(() -> client.orders().cancel(id).block(Patience.LONG))
				.satisfies((ex) -> assertThat(ex.call().attempts()).isEqualTo(2));
			assertThat(this.exchange.orders().accepted()).singleElement().matches(FakeOrder::isCancelled);
		}
	}

	@Test
	void row07_aCancelThatIsNeverAnsweredIsUnknown() {
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			UUID id = place(client);
			this.exchange.faults(Faults.only("DELETE", "/orders", Faults.always(Fault.dropAfter())));
			assertThatExceptionOfType(OutcomeUnknownException.class)
				.isThrownBy(() -> client.orders().cancel(id).block(Patience.LONG));
			assertThat(this.exchange.count("DELETE", "/orders/")).isEqualTo(3);
		}
	}

	@Test
	void row08_cancellingAllReportsWhatWasCancelledAndGoesOnUntilNoneIsLeftIfAskedTo() {
		this.exchange.orders().cancelsOnlyHalf(true);
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			for (int i = 0; i < 8; i++) {
				place(client);
			}
			assertThat(client.orders().cancelAll().collectList().block(Patience.LONG)).hasSize(4);
			assertThat(this.exchange.count("DELETE", "/orders")).isOne();
			assertThat(client.orders().cancelAllUntilNoneIsLeft(CancelScope.all()).collectList().block(Patience.LONG))
				.hasSize(4);
			assertThat(this.exchange.orders().accepted()).hasSize(8).allMatch(FakeOrder::isCancelled);
		}
	}

	@Test
	void row09_anOrderGoesOutOnceHoweverOftenItIsSubscribedTo() {
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			Mono<Order> placing = client.orders().place(NewOrder.limitBuy("BTC-USD", ONE, ONE));
			assertThatExceptionOfType(OrderAlreadySentException.class)
				.isThrownBy(() -> placing.repeat(3).blockLast(Patience.LONG));
			List<Class<?>> failures = new ArrayList<>();
			Flux.range(0, 8)
				.flatMap((each) -> placing.doOnError((failure) -> failures.add(failure.getClass()))
					.onErrorComplete(OrderAlreadySentException.class))
				.blockLast(Patience.LONG);
			assertThat(failures).hasSize(8).containsOnly(OrderAlreadySentException.class);
			assertThat(this.exchange.count("POST", "/orders")).isOne();
		}
	}

	@Test
	void row09_anOrderInDoubtIsNotSentByRetrying() {
		this.exchange.orders().visibleAfter(Integer.MAX_VALUE);
		this.exchange.faults(Faults.inTurn(Fault.dropAfter()));
		try (CoinbaseProClient client = builder(Duration.ZERO).build()) {
			Mono<Order> placing = client.orders().place(NewOrder.limitBuy("BTC-USD", ONE, ONE));
			assertThatExceptionOfType(OrderAlreadySentException.class)
				.isThrownBy(() -> placing.retry(1).block(Patience.LONG));
			assertThat(this.exchange.orders().accepted()).hasSize(1);
			assertThat(this.exchange.count("POST", "/orders")).isOne();
		}
	}

	private static UUID place(CoinbaseProClient client) {
		return client.orders()
			.place(NewOrder.limitBuy("BTC-USD", ONE, ONE))
			.map(Order::id)
			.blockOptional(Patience.LONG)
			.orElseThrow();
	}

	private static void assertUnknown(Mono<?> call, String whereToLook) {
		assertThatExceptionOfType(TransferOutcomeUnknownException.class).isThrownBy(() -> call.block(Patience.LONG))
			.withMessageContaining("do not repeat it before you have looked at " + whereToLook)
			.satisfies((ex) -> assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN))
			.satisfies((ex) -> assertThat(ex.call().attempts()).isOne());
	}

	private CoinbaseProClientBuilder builder(Duration lookupWindow) {
		return this.exchange.clientBuilder()
			.http(Patience.HTTP)
			.guard(GuardSettings.everything())
			.retry(new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), false))
			.orders(new OrderSettings(OrderCheck.OFF, lookupWindow))
			.rateLimiter(RateLimiter.unlimited());
	}

}

package io.github.coinbasepro.observation;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawRequest;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.fault.FakeExchange;
import io.github.coinbasepro.fault.Fault;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.RetrySettings;
import io.github.coinbasepro.withdrawals.NewCryptoWithdrawal;
import io.micrometer.observation.tck.TestObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is observed of a call, however it ends.
 */
class CallObservationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String NONE = "none";

	private static final NewOrder ORDER = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void aSuccess() {
		observe(builder(), (client) -> client.time().get());
		assertTags("time.get", "/time", "GET", "200", "SUCCESS", NONE);
		assertThat(this.registry).hasSingleObservationThat()
			.hasNameEqualTo("coinbase.pro.client.requests")
			.hasContextualNameEqualTo("time.get")
			.hasHighCardinalityKeyValue("attempts", "1")
			.hasBeenStarted()
			.hasBeenStopped()
			.doesNotHaveError();
	}

	@Test
	void aRefusal() {
		this.exchange.faults((request) -> Fault.status(400, "Invalid size"));
		fail(builder(), (client) -> client.orders().place(ORDER));
		assertTags("orders.place", "/orders", "POST", "400", "REFUSED", "RequestRefusedException");
	}

	@Test
	void aServerError() {
		this.exchange.faults((request) -> Fault.status(503, "down"));
		fail(builder(), (client) -> client.time().get());
		assertTags("time.get", "/time", "GET", "503", "UNKNOWN", "ServerErrorException");
	}

	@Test
	void anExchangeThatIsNotThere() {
		fail(builder().baseUrl(URI.create("http://127.0.0.1:1")), (client) -> client.time().get());
		assertTags("time.get", "/time", "GET", NONE, "NOT_SENT", "ConnectFailedException");
		assertThat(this.registry).hasSingleObservationThat().hasHighCardinalityKeyValue("attempts", "0");
	}

	@Test
	void anAnswerThatCannotBeRead() {
		this.exchange.faults((request) -> Fault.garbage());
		fail(builder(), (client) -> client.time().get());
		assertTags("time.get", "/time", "GET", "200", "ACCEPTED", "ResponseFormatException");
	}

	@Test
	void anAnswerThatStopsInItsBody() {
		HttpSettings http = new HttpSettings(PATIENCE, PATIENCE, Duration.ofSeconds(1), PATIENCE, "test/1",
				Duration.ZERO);
		try (RawServer server = RawServer.start((self, socket) -> {
			RawServer.write(socket,
					"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 70\r\n\r\n{\"iso\":");
			self.silence();
		})) {
			fail(builder().http(http).baseUrl(server.url()), (client) -> client.time().get());
		}
		assertTags("time.get", "/time", "GET", "200", "UNKNOWN", "OutcomeUnknownException");
	}

	@Test
	void aCallThatNobodyWaitsFor() {
		this.exchange.faults((request) -> Fault.silence());
		try (CoinbaseProClient client = builder().build()) {
			Disposable call = client.time().get().subscribe();
			call.dispose();
		}
		assertTags("time.get", "/time", "GET", NONE, "CANCELLED", NONE);
		assertThat(this.registry).hasSingleObservationThat().hasBeenStopped().doesNotHaveError();
	}

	@Test
	void whatTheGuardRefuses() {
		fail(builder().guard(GuardSettings.DEFAULT), (client) -> client.withdrawals()
			.toCryptoAddress(NewCryptoWithdrawal.of(BigDecimal.ONE, "BTC", "canary-address")));
		assertTags("withdrawals.toCryptoAddress", "/withdrawals/crypto", "POST", NONE, "NOT_SENT",
				"PermissionSwitchedOffException");
	}

	@Test
	void anOrderOfAClientThatOnlyReads() {
		try (CoinbaseProClient client = builder().build()) {
			client.setTradingEnabled(false);
			fail(client.orders().place(ORDER));
		}
		assertTags("orders.place", "/orders", "POST", NONE, "NOT_SENT", "PermissionSwitchedOffException");
	}

	@Test
	void anOrderThatWasSentBefore() {
		this.exchange.faults((request) -> Fault.status(400, "Invalid size"));
		NewOrder order = ORDER;
		try (CoinbaseProClient client = builder().build()) {
			Mono<?> first = client.orders().place(order);
			this.exchange.faults((request) -> Fault.none());
			first.onErrorComplete().block(PATIENCE);
			this.registry.clear();
			fail(client.orders().place(order));
		}
		assertTags("orders.place", "/orders", "POST", NONE, "UNKNOWN", "OrderAlreadySentException");
	}

	@Test
	void aPrivateCallWithoutCredentials() {
		fail(builder().credentials(null), (client) -> client.accounts().list().collectList());
		assertTags("accounts.list", "/accounts", "GET", NONE, "NOT_SENT", "MissingCredentialsException");
	}

	@Test
	void aCallOfAClosedClient() {
		CoinbaseProClient client = builder().build();
		client.close();
		fail(client.time().get());
		assertTags("time.get", "/time", "GET", NONE, "NOT_SENT", "ClientClosedException");
	}

	@Test
	void aRehearsal() {
		GuardSettings dryRun = new GuardSettings(GuardSettings.everything().permissions(), Set.of(), true, true);
		fail(builder().guard(dryRun), (client) -> client.orders().place(ORDER));
		assertTags("orders.place", "/orders", "POST", NONE, "NOT_SENT", "DryRunException");
	}

	@Test
	void severalAttemptsAreOne() {
		AtomicInteger requests = new AtomicInteger();
		this.exchange.faults((request) -> (requests.getAndIncrement() < 2) ? Fault.status(503, "down") : Fault.none());
		observe(builder().retry(RetrySettings.DEFAULT), (client) -> client.time().get());
		assertTags("time.get", "/time", "GET", "200", "SUCCESS", NONE);
		assertThat(this.registry).hasSingleObservationThat().hasHighCardinalityKeyValue("attempts", "3");
	}

	@Test
	void theStatusOfAnEarlierAttemptIsNotThatOfTheLast() {
		AtomicInteger requests = new AtomicInteger();
		this.exchange
			.faults((request) -> (requests.getAndIncrement() < 2) ? Fault.status(503, "down") : Fault.dropBefore());
		fail(builder().retry(RetrySettings.DEFAULT), (client) -> client.time().get());
		assertTags("time.get", "/time", "GET", NONE, "UNKNOWN", "OutcomeUnknownException");
	}

	@Test
	void eachLookForALostOrderIsOneOfItsOwn() {
		this.exchange.faults((request) -> request.method().equals("POST") ? Fault.dropAfter() : Fault.none());
		OrderSettings looking = new OrderSettings(OrderCheck.OFF, Duration.ofSeconds(30));
		observe(builder().orders(looking),
				(client) -> client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)));
		assertThat(this.registry).hasNumberOfObservationsEqualTo(2)
			.hasAnObservationWithAKeyValue("exception", "OrderOutcomeUnknownException")
			.hasAnObservationWithAKeyValue("endpoint", "orders.getByClientOrderId");
	}

	@Test
	void aRawRequestHasNoRoute() {
		observe(builder(), (client) -> client.exchange(RawRequest.get("/time").unsigned()));
		assertTags("raw", NONE, "GET", "200", "SUCCESS", NONE);
	}

	private CoinbaseProClientBuilder builder() {
		return this.exchange.clientBuilder()
			.name("desk")
			.guard(GuardSettings.everything())
			.retry(RetrySettings.OFF)
			.rateLimiter(RateLimiter.unlimited())
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
			.http(new HttpSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, "test/1", Duration.ZERO))
			.observationRegistry(this.registry);
	}

	private static void observe(CoinbaseProClientBuilder builder, Calling call) {
		try (CoinbaseProClient client = builder.build()) {
			call.apply(client).block(PATIENCE);
		}
	}

	private static void fail(CoinbaseProClientBuilder builder, Calling call) {
		try (CoinbaseProClient client = builder.build()) {
			fail(call.apply(client));
		}
	}

	private static void fail(Mono<?> call) {
		assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(() -> call.block(PATIENCE));
	}

	private void assertTags(String endpoint, String uri, String method, String status, String outcome,
			String exception) {
		assertThat(this.registry).hasSingleObservationThat()
			.hasLowCardinalityKeyValue("endpoint", endpoint)
			.hasLowCardinalityKeyValue("uri", uri)
			.hasLowCardinalityKeyValue("method", method)
			.hasLowCardinalityKeyValue("status", status)
			.hasLowCardinalityKeyValue("outcome", outcome)
			.hasLowCardinalityKeyValue("exception", exception)
			.hasLowCardinalityKeyValue("client", "desk")
			.hasBeenStopped();
		assertThat(this.registry).hasNumberOfObservationsEqualTo(1);
	}

	/**
	 * Makes a call of a client.
	 */
	private interface Calling {

		Mono<?> apply(CoinbaseProClient client);

	}

}

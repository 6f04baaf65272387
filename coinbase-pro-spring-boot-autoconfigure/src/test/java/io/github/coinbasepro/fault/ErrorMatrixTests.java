package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.EndpointTableTests;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.call.Endpoint;
import io.github.coinbasepro.internal.call.Transport;
import io.github.coinbasepro.internal.call.TransportSettings;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.ObservationSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * G23: whatever the exchange answers to a call of any route, so many requests go out and
 * no more, and the exception says what is known.
 */
class ErrorMatrixTests {

	private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

	private static final Duration WINK = Duration.ofMillis(1);

	private static final RetrySettings THREE_ATTEMPTS = new RetrySettings(3, WINK, WINK, WINK, false);

	/**
	 * So few that one client can repeat each of them twice within its budget.
	 */
	private static final int ROUTES_OF_A_CLIENT = 15;

	private final FakeExchange exchange = FakeExchange.start();

	@AfterEach
	void close() {
		this.exchange.close();
	}

	/**
	 * What the exchange may answer, whether a read or a cancel is tried again then (a
	 * success that is of no use to a read is not), and what is known of a call that
	 * reads, and of one that changes something.
	 * @return the answers
	 */
	static Stream<Answered> answers() {
		return Stream.of(new Answered(Fault.status(400, "Bad Request"), false, Outcome.REFUSED, Outcome.REFUSED),
				new Answered(Fault.status(401, "Unauthorized."), false, Outcome.REFUSED, Outcome.REFUSED),
				new Answered(Fault.status(403, "Forbidden"), false, Outcome.REFUSED, Outcome.REFUSED),
				new Answered(Fault.html(403), false, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.status(400, "", "", Map.of()), false, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.status(409, "Conflict"), false, Outcome.REFUSED, Outcome.REFUSED),
				new Answered(Fault.html(409), false, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.status(408, "Request Timeout"), true, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.html(425), true, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.html(499), true, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.html(429), true, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.status(404, "NotFound"), false, Outcome.REFUSED, Outcome.REFUSED),
				new Answered(Fault.status(429, "Private rate limit exceeded"), true, Outcome.REFUSED, Outcome.REFUSED),
				new Answered(Fault.status(500, "Internal server error"), true, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.html(503), true, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.dropBefore(), true, Outcome.UNKNOWN, Outcome.UNKNOWN),
				new Answered(Fault.garbage().withoutEffect(), true, Outcome.ACCEPTED, Outcome.UNKNOWN),
				new Answered(Fault.redirect("http://127.0.0.1:1/"), false, Outcome.UNKNOWN, Outcome.UNKNOWN));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void everyRouteSendsAsOftenAsItMayAndSaysWhatIsKnown(Answered answered) {
		this.exchange.faults(Faults.always(answered.fault()));
		List<Endpoint<?>> routes = EndpointTableTests.endpoints();
		for (int i = 0; i < routes.size(); i += ROUTES_OF_A_CLIENT) {
			try (Transport transport = transport()) {
				routes.subList(i, Math.min(i + ROUTES_OF_A_CLIENT, routes.size()))
					.forEach((route) -> assertAnswered(transport, route, answered));
			}
		}
		Figures.report("G23",
				"%d routes times %d answers: as many requests as meant".formatted(routes.size(), answers().count()));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void anOrderIsSentOnceAndLookedForWhenInDoubt(Answered answered) {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(answered.fault())));
		NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
		try (CoinbaseProClient client = this.exchange.clientBuilder()
			.retry(THREE_ATTEMPTS)
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(750)))
			.build()) {
			CoinbaseProException failure = failure(client.orders().place(order));
			assertThat(failure.outcome()).isEqualTo(answered.outcomeOfDeeds());
			assertThat(failure.clientOrderId()).isEqualTo(order.clientOrderId());
		}
		assertThat(this.exchange.count("POST", "/orders")).isOne();
		assertThat(this.exchange.count("GET", "/orders/client:" + order.clientOrderId()))
			.isEqualTo((answered.outcomeOfDeeds() == Outcome.UNKNOWN) ? 2 : 0);
	}

	private void assertAnswered(Transport transport, Endpoint<?> route, Answered answered) {
		int before = this.exchange.count();
		Mono<?> sent = transport.send(call(route));
		if (answered.isSuccess() && route.answer() == Answer.NOTHING) {
			assertThat(sent.block(Observed.PATIENCE)).as(route.operation()).isNull();
		}
		else {
			CoinbaseProException failure = failure(sent);
			boolean deed = route.method().equals(HttpMethod.POST);
			assertThat(failure.outcome()).as(route.operation())
				.isEqualTo(route.reads() ? answered.outcomeOfReads() : answered.outcomeOfDeeds());
			assertThat(failure.isRetryable() && deed).as(route.operation())
				.isEqualTo(deed && answered.retried() && failure.outcome() == Outcome.REFUSED);
			assertThat(failure.call().attempts()).as(route.operation()).isEqualTo(answered.requests(route));
		}
		assertThat(this.exchange.count() - before).as(route.operation()).isEqualTo(answered.requests(route));
	}

	private static CoinbaseProException failure(Mono<?> call) {
		Throwable failure = call.<Throwable>map((answer) -> new AssertionError("answered " + answer))
			.onErrorResume(CoinbaseProException.class, Mono::just)
			.block(Observed.PATIENCE);
		assertThat(failure).isInstanceOf(CoinbaseProException.class);
		return (CoinbaseProException) failure;
	}

	private static Call<?> call(Endpoint<?> route) {
		Object[] values = VARIABLE.matcher(route.path().toString())
			.results()
			.map((variable) -> value(variable.group(1)))
			.toArray();
		Call<?> call = route.call(values);
		return route.method().equals(HttpMethod.GET) ? call : call.body(Map.of("amount", "1"));
	}

	private static Object value(String variable) {
		return switch (variable) {
			case "product_id" -> "BTC-USD";
			case "currency_id", "wrapped_asset_id" -> "BTC";
			case "coinbase_account_id" -> "95671473-4dda-5264-a654-fc6923e8a334";
			case "user_id" -> "self";
			default -> UUID.fromString("d50ec984-77a8-460a-b958-66f114b0de9b");
		};
	}

	private Transport transport() {
		CoinbaseProCredentials credentials = CoinbaseProCredentials.of(StubExchange.KEY, StubExchange.SECRET,
				StubExchange.PASSPHRASE);
		HttpSettings http = new HttpSettings(Observed.PATIENCE, Observed.PATIENCE, Observed.PATIENCE, Observed.PATIENCE,
				"test/1", Duration.ZERO);
		return new Transport(
				new TransportSettings(BaseUrl.of(this.exchange.url(), true), () -> credentials, http,
						PoolSettings.DEFAULT, UnaryOperator.identity(), RateLimiter.unlimited(), null, THREE_ATTEMPTS,
						GuardSettings.everything(), false, InstantSource.system(), ObservationSettings.DEFAULT),
				WebClient::builder, Instant.now());
	}

	/**
	 * An answer and what is made of it.
	 *
	 * @param fault the answer
	 * @param retried whether a read or a cancel is tried again then
	 * @param outcomeOfReads what is known of a call that reads
	 * @param outcomeOfDeeds what is known of a call that changes something
	 */
	private record Answered(Fault fault, boolean retried, Outcome outcomeOfReads, Outcome outcomeOfDeeds) {

		int requests(Endpoint<?> route) {
			boolean mayBe = route.method().equals(HttpMethod.GET) || route.operation().startsWith("orders.cancel");
			return (this.retried && mayBe && !(isSuccess() && route.reads())) ? 3 : 1;
		}

		boolean isSuccess() {
			return this.outcomeOfReads == Outcome.ACCEPTED;
		}

		@Override
		public String toString() {
			return this.fault.toString();
		}

	}

}

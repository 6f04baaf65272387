package io.github.coinbasepro.fault;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.BlockedByCdnException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.EmptyResponseException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.exception.UnexpectedRedirectException;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Rows 15 to 28 and 40 of the catalogue of faults: connections that end and answers that
 * are none.
 */
class TransportFaultsTests {

	private static final RetrySettings AT_ONCE = new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ZERO,
			false);

	private static final PoolSettings ONE = new PoolSettings(1, 10, Patience.LONG, Patience.LONG, Patience.LONG);

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	private static final String ORDER = """
			{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"sell","type":"market",
			"created_at":"2026-01-02T03:04:05Z","fill_fees":"0","filled_size":"0","status":"pending",
			"client_oid":"%s"}""";

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	@Test
	void row15_aReadOverAConnectionThatTheServerGaveUpIsRepeatedOverAnother() {
		try (RawServer server = RawServer.start(answeringOncePerConnection());
				CoinbaseProClient client = builder(server).pool(ONE).build()) {
			for (int i = 0; i < 10; i++) {
				assertThat(client.time().get().block(Patience.LONG)).isNotNull();
			}
			assertThat(server.requests()).as("requests of ten reads, repeats among them").hasSizeGreaterThan(10);
		}
	}

	@Test
	void row15_anOrderOverAConnectionThatTheServerGaveUpIsNotSentAgain() {
		try (RawServer server = RawServer.start(answeringOncePerConnection());
				CoinbaseProClient client = client(server)) {
			for (int i = 0; i < 10; i++) {
				NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
				client.orders().place(order).onErrorComplete(OrderOutcomeUnknownException.class).block(Patience.LONG);
				assertThat(server.requests())
					.filteredOn((request) -> request.contains("\"" + order.clientOrderId() + "\""))
					.hasSize(1);
			}
		}
	}

	@Test
	void row15_aConnectionThatIsNotUsedIsClosedBeforeTheServerDoesSo() {
		PoolSettings pool = new PoolSettings(2, 10, Patience.LONG, Duration.ofMillis(1), Duration.ofMinutes(5));
		try (FakeExchange exchange = FakeExchange.start();
				CoinbaseProClient client = exchange.clientBuilder().pool(pool).build()) {
			int before = exchange.connections();
			client.time().get().block(Patience.LONG);
			assertThat(exchange.connections()).isEqualTo(before + 1);
			await().atMost(Patience.LONG).until(exchange::connections, (open) -> open == before);
		}
	}

	@Test
	void row18_aReadThatIsCutIsRepeatedAndAnOrderLookedFor() {
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			exchange.faults(Faults.inTurn(Fault.truncate()));
			assertThat(client.accounts().list().blockLast(Patience.LONG)).isNotNull();
			exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.truncate())));
			NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
			assertThat(client.orders().place(order).block(Patience.LONG)).isNotNull();
			assertThat(exchange.orders().placements(order.clientOrderId())).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 10, 30, 56 })
	void row19_anAnswerThatEndsTooEarlyWithItsConnectionIsNoSuccess(int bytes) {
		RawServer.Script cut = (server, socket) -> {
			RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
					+ TIME.substring(0, bytes));
			socket.close();
		};
		try (RawServer server = RawServer.start(cut); CoinbaseProClient client = client(server)) {
			assertThatExceptionOfType(ResponseFormatException.class)
				.isThrownBy(() -> client.time().get().block(Patience.LONG));
			assertThatExceptionOfType(OrderOutcomeUnknownException.class).isThrownBy(
					() -> client.orders().place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE)).block(Patience.LONG));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000\u0001}not json{", "{\"iso\":", "<html>", "ok", "[1,", "\u001b[31mred" })
	void row21_whatIsNoJsonIsNamedInFewPrintableLetters(String body) {
		try (RawServer server = RawServer.start((self, socket) -> answer(socket, "200 OK", "", body.repeat(1000)));
				CoinbaseProClient client = client(server)) {
			assertThatExceptionOfType(ResponseFormatException.class)
				.isThrownBy(() -> client.accounts().list().blockLast(Patience.LONG))
				.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(1300)
					.doesNotContain("CB-ACCESS", "canary")
					.matches((message) -> message.chars().noneMatch(Character::isISOControl)));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 599 })
	void row22_aPageOfTheNetworkInFrontIsAServerError(int status) {
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			exchange.faults(Faults.always(Fault.html(status)));
			assertThatExceptionOfType(ServerErrorException.class)
				.isThrownBy(() -> client.time().get().block(Patience.LONG))
				.withMessageStartingWith("time.get (GET /time): " + status + " [default at ");
			assertThat(exchange.count()).isEqualTo(3);
		}
	}

	@Test
	void row22_whomTheNetworkInFrontLocksOutDoesNotKnockAgain() {
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			exchange.faults(Faults.always(Fault.html(403)));
			assertThatExceptionOfType(BlockedByCdnException.class)
				.isThrownBy(() -> client.time().get().block(Patience.LONG));
			assertThat(exchange.count()).isOne();
		}
	}

	static Stream<Arguments> nothing() {
		return Stream.of(arguments(Fault.empty200(), EmptyResponseException.class),
				arguments(Fault.null200(), EmptyResponseException.class),
				arguments(Fault.status(204, "", "", Map.of()), EmptyResponseException.class),
				arguments(Fault.status(302, "", "", Map.of("Location", "/time")), UnexpectedRedirectException.class),
				arguments(Fault.status(304, "", "", Map.of()), UnexpectedRedirectException.class),
				arguments(Fault.status(399, TIME, "application/json", Map.of()), UnexpectedRedirectException.class));
	}

	@ParameterizedTest
	@MethodSource("nothing")
	void row23_noAnswerIsAnErrorAndNotAnEmptyResult(Fault fault, Class<? extends CoinbaseProException> exception) {
		try (FakeExchange exchange = FakeExchange.start(); CoinbaseProClient client = client(exchange)) {
			exchange.faults(Faults.always(fault));
			List<Mono<?>> calls = List.of(client.time().get(), client.accounts().list().collectList(),
					client.products().ticker("BTC-USD"));
			assertThat(calls).allSatisfy((call) -> assertThatExceptionOfType(CoinbaseProException.class)
				.isThrownBy(() -> call.block(Patience.LONG))
				.isInstanceOf(exception));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Content-Type: text/plain\r\n", "Content-Type: text/html\r\n",
			"Content-Type: application/octet-stream\r\n", "Content-Type: nonsense\r\n",
			"Content-Type: application/json; charset=UTF-16\r\n" })
	void row24_anAnswerIsReadAsWhatItShouldBeWhateverItIsCalled(String contentType) {
		AtomicInteger turn = new AtomicInteger();
		try (RawServer server = RawServer.start((self, socket) -> answer(socket, "200 OK", contentType,
				(turn.getAndIncrement() == 0) ? TIME : "<html>")); CoinbaseProClient client = client(server)) {
			assertThat(client.time().get().block(Patience.LONG)).isNotNull();
			assertThatExceptionOfType(ResponseFormatException.class)
				.isThrownBy(() -> client.time().get().block(Patience.LONG));
		}
	}

	@Test
	void row28_noRedirectIsFollowedAndWhereItLeadsIsNotTold() {
		try (FakeExchange exchange = FakeExchange.start();
				FakeExchange other = FakeExchange.start();
				CoinbaseProClient client = client(exchange)) {
			for (int status : new int[] { 301, 302, 303, 307, 308 }) {
				exchange.faults(Faults
					.always(Fault.status(status, "", "", Map.of("Location", other.url() + "/accounts?token=canary"))));
				assertThatExceptionOfType(UnexpectedRedirectException.class)
					.isThrownBy(() -> client.accounts().list().blockLast(Patience.LONG))
					.withMessageContaining("answered " + status + " where a redirect is never followed")
					.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("canary"));
				assertThatExceptionOfType(OrderOutcomeUnknownException.class).isThrownBy(() -> client.orders()
					.place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE))
					.block(Patience.LONG));
			}
			assertThat(other.count()).isZero();
		}
	}

	@ParameterizedTest
	@CsvSource({ "200 OK, '', 1", "404 Not Found, '', 1", "200 OK, 'Connection: close\r\n', 5", "500 Oh, '', 5",
			"503 Busy, '', 5" })
	void row40_aConnectionIsUsedAgainUnlessTheServerFailedOrSaysNo(String status, String header, int connections) {
		Set<Socket> seen = ConcurrentHashMap.newKeySet();
		RawServer.Script script = (server, socket) -> {
			seen.add(socket);
			answer(socket, status, header, TIME);
		};
		try (RawServer server = RawServer.start(script);
				CoinbaseProClient client = builder(server).retry(RetrySettings.OFF).pool(ONE).build()) {
			for (int i = 0; i < 5; i++) {
				client.time().get().onErrorComplete(CoinbaseProException.class).block(Patience.LONG);
			}
			assertThat(seen).hasSize(connections);
		}
	}

	/**
	 * Answers the first request over a connection and ends at the second, as a server
	 * does that gives an unused connection up in the moment that it is used.
	 */
	private static RawServer.Script answeringOncePerConnection() {
		Map<Socket, String> last = new HashMap<>();
		return (server, socket) -> {
			synchronized (last) {
				if (last.put(socket, "") != null) {
					socket.close();
					return;
				}
			}
			String request = server.requests().get(server.requests().size() - 1);
			answer(socket, "200 OK", "", request.contains("/orders") ? ORDER.formatted(clientOrderId(request)) : TIME);
		};
	}

	private static UUID clientOrderId(String request) {
		Matcher id = ID.matcher(request);
		assertThat(id.find()).isTrue();
		return UUID.fromString(id.group());
	}

	private static void answer(Socket socket, String status, String header, String body) throws IOException {
		RawServer.write(socket,
				"HTTP/1.1 " + status + "\r\n" + header + "Content-Length: " + body.length() + "\r\n\r\n" + body);
	}

	private static CoinbaseProClient client(FakeExchange exchange) {
		return exchange.clientBuilder()
			.http(Patience.HTTP)
			.retry(AT_ONCE)
			.rateLimiter(RateLimiter.unlimited())
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)))
			.build();
	}

	private static CoinbaseProClient client(RawServer server) {
		return builder(server).build();
	}

	private static CoinbaseProClientBuilder builder(RawServer server) {
		return CoinbaseProClient.builder()
			.baseUrl(server.url())
			.http(Patience.HTTP)
			.retry(AT_ONCE)
			.rateLimiter(RateLimiter.unlimited())
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ofMillis(250)))
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE);
	}

}

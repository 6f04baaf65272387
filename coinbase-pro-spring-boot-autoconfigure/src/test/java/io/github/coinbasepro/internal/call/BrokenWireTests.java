package io.github.coinbasepro.internal.call;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.EmptyResponseException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.PoolExhaustedException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.exception.ResponseTooLargeException;
import io.github.coinbasepro.exception.UnexpectedRedirectException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link Transport} over wires that break.
 */
class BrokenWireTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final HttpSettings PATIENT = new HttpSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, "test/1",
			Duration.ZERO);

	private static final HttpSettings QUICK = new HttpSettings(PATIENCE, PATIENCE, Duration.ofSeconds(1),
			Duration.ofSeconds(3), "test/1", Duration.ZERO);

	private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

	private static final String TIME = "{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":1420674445.201}";

	/**
	 * Ways in which an answer can fail to arrive after the request has gone out, and what
	 * a call that reads makes of each.
	 * @return the ways
	 */
	static Stream<Arguments> waysToLoseAnAnswer() {
		return Stream.of(
				way("closes after the request", OutcomeUnknownException.class, (server, socket) -> socket.close()),
				way("resets after the request", OutcomeUnknownException.class,
						(server, socket) -> RawServer.reset(socket)),
				silence("says nothing", (server, socket) -> server.silence()),
				silence("stops in the head", (server, socket) -> {
					RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-");
					server.silence();
				}), way("cuts the body", OutcomeUnknownException.class, (server, socket) -> {
					RawServer.write(socket, HEAD + "Content-Length: 70\r\n\r\n" + TIME.substring(0, 20));
					socket.close();
				}), way("resets in the body", OutcomeUnknownException.class, (server, socket) -> {
					RawServer.write(socket, HEAD + "Content-Length: 70\r\n\r\n" + TIME.substring(0, 20));
					RawServer.reset(socket);
				}),
				way("cuts a body that ends with the connection", ResponseFormatException.class, (server, socket) -> {
					RawServer.write(socket, HEAD + "Connection: close\r\n\r\n" + TIME.substring(0, 20));
					socket.close();
				}),
				way("answers with nothing", EmptyResponseException.class,
						(server, socket) -> RawServer.write(socket, HEAD + "Content-Length: 0\r\n\r\n")),
				way("answers with null", EmptyResponseException.class,
						(server, socket) -> RawServer.write(socket, HEAD + "Content-Length: 4\r\n\r\nnull")),
				way("answers 204", EmptyResponseException.class,
						(server, socket) -> RawServer.write(socket, "HTTP/1.1 204 No Content\r\n\r\n")),
				way("answers with a page", ResponseFormatException.class, (server, socket) -> RawServer.write(socket,
						"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 12\r\n\r\n<html>hello<")),
				way("answers with another call's answer", ResponseFormatException.class,
						(server, socket) -> RawServer.write(socket,
								HEAD + "Content-Length: 12\r\n\r\n{\"id\":\"BTC\"}")),
				way("answers with an error that says it is none", ResponseFormatException.class,
						(server, socket) -> RawServer.write(socket,
								HEAD + "Content-Length: 16\r\n\r\n{\"message\":\"no\"}")),
				way("redirects", UnexpectedRedirectException.class, (server, socket) -> RawServer.write(socket,
						"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("waysToLoseAnAnswer")
	void aReadWhoseAnswerIsLostFails(String way, Class<? extends CoinbaseProException> exception,
			RawServer.Script script, HttpSettings http) {
		try (RawServer server = RawServer.start(script);
				CoinbaseProClient client = builder(server.url()).http(http).build()) {
			assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(() -> client.time().get().block(PATIENCE))
				.isInstanceOf(exception)
				.satisfies((ex) -> assertThat(ex.call().attempts()).isEqualTo(1));
			assertThat(server.requests()).hasSize(1);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("waysToLoseAnAnswer")
	void row05_anOrderWhoseAnswerIsLostIsUnknownAndNeverSentAgain(String way,
			Class<? extends CoinbaseProException> exception, RawServer.Script script, HttpSettings http) {
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		try (RawServer server = RawServer.start(script);
				CoinbaseProClient client = builder(server.url()).http(http).build()) {
			assertThatExceptionOfType(OrderOutcomeUnknownException.class)
				.isThrownBy(() -> client.orders().place(order).block(PATIENCE))
				.withMessageContaining("do not send it again, look up client order id " + order.clientOrderId())
				.satisfies((ex) -> {
					assertThat(ex.clientOrderId()).isEqualTo(order.clientOrderId());
					assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN);
					assertThat(ex.isRetryable()).isFalse();
					assertThat(ex.getCause()).isInstanceOf(exception);
				});
			assertThat(server.requests()).hasSize(1);
		}
	}

	@ParameterizedTest
	@MethodSource("serverErrors")
	void row05_anOrderThatMeetsAServerErrorIsUnknown(String answer) {
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		try (RawServer server = RawServer.start((self, socket) -> RawServer.write(socket, answer));
				CoinbaseProClient client = client(server.url())) {
			assertThatExceptionOfType(OrderOutcomeUnknownException.class)
				.isThrownBy(() -> client.orders().place(order).block(PATIENCE));
			assertThat(server.requests()).hasSize(1);
		}
	}

	static Stream<String> serverErrors() {
		return Stream
			.of("500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Time-out",
					"520 Unknown", "522 Connection Timed Out")
			.map((status) -> "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>");
	}

	@Test
	void row16_bytesThatDripDoNotStretchTheDeadline() {
		RawServer.Script drip = (server, socket) -> {
			RawServer.write(socket, HEAD + "Content-Length: 2000000\r\n\r\n");
			Flux.interval(Duration.ofMillis(50)).doOnNext((tick) -> {
				try {
					RawServer.write(socket, " ");
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			}).onErrorComplete().blockLast();
		};
		try (RawServer server = RawServer.start(drip);
				CoinbaseProClient client = builder(server.url()).http(QUICK).build()) {
			assertThatExceptionOfType(OutcomeUnknownException.class)
				.isThrownBy(() -> client.time().get().block(PATIENCE))
				.withMessageContaining("no answer within 3000 ms (coinbase.pro.http.total-timeout)");
		}
	}

	@Test
	void aConnectionThatIsRefusedSendsNothing() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		try (CoinbaseProClient client = client(URI.create("http://127.0.0.1:" + port))) {
			NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
			assertThatExceptionOfType(ConnectFailedException.class)
				.isThrownBy(() -> client.orders().place(order).block(PATIENCE))
				.satisfies(BrokenWireTests::assertNotSent)
				.withNoCause();
		}
	}

	@Test
	void row29_aNameThatIsUnknownSendsNothing() {
		try (CoinbaseProClient client = client(URI.create("https://no-such-host.invalid"))) {
			assertThatExceptionOfType(ConnectFailedException.class)
				.isThrownBy(() -> client.time().get().block(PATIENCE))
				.satisfies(BrokenWireTests::assertNotSent);
		}
	}

	@Test
	void row30_aServerThatDoesNotSpeakTlsIsToldNothing() {
		try (RawServer server = RawServer.start((self, socket) -> self.silence());
				CoinbaseProClient client = builder(URI.create("https://127.0.0.1:" + server.url().getPort()))
					.http(QUICK)
					.build()) {
			assertThatExceptionOfType(CoinbaseProException.class)
				.isThrownBy(() -> client.accounts().list().blockLast(PATIENCE))
				.satisfies(BrokenWireTests::assertNotSent);
			assertThat(server.requests()).noneMatch((request) -> request.contains("canary"));
		}
	}

	@Test
	void row39_aCallThatFindsNoConnectionIsNotSent() {
		PoolSettings one = new PoolSettings(1, 1, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(1));
		try (RawServer server = RawServer.start((self, socket) -> self.silence());
				CoinbaseProClient client = builder(server.url()).pool(one).build()) {
			assertThatExceptionOfType(PoolExhaustedException.class).isThrownBy(
					() -> Flux.merge(client.time().get(), client.time().get(), client.time().get()).blockLast(PATIENCE))
				.withMessageContaining("coinbase.pro.pool.max-connections")
				.satisfies(BrokenWireTests::assertNotSent);
		}
	}

	@Test
	void row25_anAnswerWithoutEndIsNotKept() {
		try (RawServer server = RawServer.start((self, socket) -> endless(socket, "200 OK"));
				CoinbaseProClient client = client(server.url())) {
			assertThatExceptionOfType(ResponseTooLargeException.class)
				.isThrownBy(() -> client.time().get().block(PATIENCE));
			assertThat(server.requests()).hasSize(1);
		}
	}

	@Test
	void row27_anErrorWithoutEndIsCutShort() {
		try (RawServer server = RawServer.start((self, socket) -> endless(socket, "400 Bad Request"));
				CoinbaseProClient client = client(server.url())) {
			assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(() -> client.time().get().block(PATIENCE))
				.satisfies((ex) -> assertThat(ex.getMessage()).contains("400").hasSizeLessThan(800));
		}
	}

	@Test
	void row40_aConnectionThatFailedIsNotUsedAgain() {
		int[] answered = new int[1];
		RawServer.Script everySecondTime = (server, socket) -> {
			if (answered[0]++ % 2 == 0) {
				RawServer.write(socket, HEAD + "Content-Length: 2000\r\n\r\n{");
				socket.close();
			}
			else {
				RawServer.write(socket, HEAD + "Content-Length: " + TIME.length() + "\r\n\r\n" + TIME);
			}
		};
		try (RawServer server = RawServer.start(everySecondTime); CoinbaseProClient client = client(server.url())) {
			assertThatExceptionOfType(OutcomeUnknownException.class)
				.isThrownBy(() -> client.time().get().block(PATIENCE));
			assertThat(client.time().get().block(PATIENCE)).isNotNull();
		}
	}

	private static void endless(Socket socket, String status) throws IOException {
		RawServer.write(socket,
				"HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: 2000000000\r\n\r\n");
		String chunk = "x".repeat(64 * 1024);
		while (!socket.isClosed()) {
			RawServer.write(socket, chunk);
		}
	}

	private static void assertNotSent(CoinbaseProException ex) {
		assertThat(ex.outcome()).isEqualTo(Outcome.NOT_SENT);
		assertThat(ex.isRetryable()).isTrue();
		assertThat(ex.call().attempts()).isZero();
	}

	private static Arguments way(String name, Class<? extends CoinbaseProException> exception,
			RawServer.Script script) {
		return arguments(name, exception, script, PATIENT);
	}

	private static Arguments silence(String name, RawServer.Script script) {
		return arguments(name, OutcomeUnknownException.class, script, QUICK);
	}

	private static CoinbaseProClient client(URI url) {
		return builder(url).build();
	}

	private static CoinbaseProClientBuilder builder(URI url) {
		return CoinbaseProClient.builder()
			.baseUrl(url)
			.http(PATIENT)
			.retry(RetrySettings.OFF)
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE);
	}

}

package io.github.coinbasepro.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.PoolExhaustedException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Goal 14: whatever a call waits for, it waits no longer than it was told to.
 */
class DeadlinesTests {

	private static final Duration DEADLINE = Duration.ofSeconds(1);

	/**
	 * The goal is a tenth; a busy machine may take longer.
	 */
	private static final Duration LATE = Duration.ofSeconds(10);

	private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n";

	/**
	 * Pauses are random parts of 300 ms that double: ten attempts in a second would need
	 * the luck of one in a billion, as they last a minute on average.
	 */
	@Test
	void row16_allAttemptsOfACallShareItsTime() {
		try (FakeExchange exchange = FakeExchange.start()) {
			exchange.faults(Faults.always(Fault.status(503, "Service Unavailable")));
			Duration pause = Duration.ofMillis(300);
			try (CoinbaseProClient client = exchange.clientBuilder()
				.http(Patience.http(Patience.LONG, DEADLINE))
				.retry(new RetrySettings(10, pause, pause, Patience.LONG, false))
				.build()) {
				assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(() -> client.time().get().block());
			}
			assertThat(exchange.count()).isBetween(1, 9);
		}
	}

	@Test
	void row16_aHeadThatDrips() {
		assertEnds("a head that drips",
				(server, socket) -> drip(socket, "HTTP/1.1 200 OK\r\nX-Slow: " + "x".repeat(8000)),
				Patience.http(Duration.ofMillis(500), DEADLINE), OutcomeUnknownException.class);
	}

	@Test
	void row16_aBodyThatDrips() {
		assertEnds("a body that drips", (server, socket) -> {
			RawServer.write(socket, HEAD);
			drip(socket, " ".repeat(8000));
		}, Patience.http(Duration.ofMillis(500), DEADLINE), OutcomeUnknownException.class);
	}

	@Test
	void row17_aServerThatIsSilentForTooLong() {
		assertEnds("silence", (server, socket) -> server.silence(), Patience.http(DEADLINE, Patience.LONG),
				OutcomeUnknownException.class);
	}

	@Test
	void row17_aServerThatIsSilentUntilTheEndOfTheCall() {
		assertEnds("silence until the end of the call", (server, socket) -> server.silence(),
				Patience.http(Patience.LONG, DEADLINE), OutcomeUnknownException.class);
	}

	@Test
	void row30_aServerThatDoesNotShakeHands() {
		HttpSettings http = new HttpSettings(Patience.LONG, DEADLINE, Patience.LONG, Patience.LONG, "test/1",
				Duration.ZERO);
		try (RawServer server = RawServer.start((self, socket) -> self.silence())) {
			assertEnds("TLS", builder(URI.create("https://127.0.0.1:" + server.port())).http(http),
					RequestNotSentException.class);
		}
	}

	@Test
	void row17_aServerThatDoesNotTakeTheConnection() throws IOException {
		HttpSettings http = new HttpSettings(DEADLINE, Patience.LONG, Patience.LONG, Patience.LONG, "test/1",
				Duration.ZERO);
		List<Socket> queue = new ArrayList<>();
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assumeTrue(fills(queue, listener), "this machine takes connections that nobody accepts without end");
			assertEnds("connecting", builder(URI.create("http://127.0.0.1:" + listener.getLocalPort())).http(http),
					ConnectFailedException.class);
		}
		finally {
			for (Socket socket : queue) {
				socket.close();
			}
		}
	}

	@Test
	void row39_aPoolWithoutAFreeConnection() {
		PoolSettings pool = new PoolSettings(1, 10, DEADLINE, Patience.LONG, Patience.LONG);
		try (RawServer server = RawServer.start((self, socket) -> self.silence());
				CoinbaseProClient client = builder(server.url()).http(Patience.HTTP).pool(pool).build()) {
			client.time().get().onErrorComplete().subscribe();
			await().atMost(Patience.LONG).until(server::requests, (requests) -> !requests.isEmpty());
			assertEnds("the pool", client, PoolExhaustedException.class);
		}
	}

	private static void assertEnds(String what, RawServer.Script script, HttpSettings http,
			Class<? extends CoinbaseProException> exception) {
		try (RawServer server = RawServer.start(script)) {
			assertEnds(what, builder(server.url()).http(http), exception);
		}
	}

	private static void assertEnds(String what, CoinbaseProClientBuilder builder,
			Class<? extends CoinbaseProException> exception) {
		try (CoinbaseProClient client = builder.build()) {
			assertEnds(what, client, exception);
		}
	}

	private static void assertEnds(String what, CoinbaseProClient client,
			Class<? extends CoinbaseProException> exception) {
		Stopwatch stopwatch = Stopwatch.start();
		assertThatExceptionOfType(CoinbaseProException.class).isThrownBy(() -> client.time().get().block(Patience.LONG))
			.isInstanceOf(exception);
		Duration elapsed = stopwatch.elapsed();
		Figures.report("G14", what + ": ended after " + elapsed.toMillis() + " ms of " + DEADLINE.toMillis());
		assertThat(elapsed).isBetween(DEADLINE.minusMillis(10), LATE);
	}

	private static boolean fills(List<Socket> queue, ServerSocket listener) throws IOException {
		for (int i = 0; i < 50; i++) {
			Socket socket = new Socket();
			queue.add(socket);
			try {
				socket.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), 300);
			}
			catch (SocketTimeoutException ex) {
				return true;
			}
		}
		return false;
	}

	private static void drip(Socket socket, String text) {
		Flux.interval(Duration.ofMillis(100)).take(text.length()).doOnNext((tick) -> {
			try {
				RawServer.write(socket, text.substring(tick.intValue(), tick.intValue() + 1));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}).onErrorComplete().blockLast();
	}

	private static CoinbaseProClientBuilder builder(URI url) {
		return CoinbaseProClient.builder().baseUrl(url).retry(RetrySettings.OFF);
	}

}

package io.github.coinbasepro.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Many requests on one connection.
 */
class KeepAliveTests {

	private static final int REQUESTS = Integer.getInteger("keepalive.requests", 3_000);

	private static final int PATIENCE_IN_MILLIS = 20_000;

	private final SimulatedCoinbasePro exchange = SimulatedCoinbasePro.builder()
		.clock(ApiClient.CLOCK)
		.withoutRateLimits()
		.start();

	private final ApiClient client = new ApiClient(this.exchange);

	@AfterEach
	void close() {
		this.exchange.close();
	}

	@Test
	void noRequestHangsOnAConnectionThatIsKeptAlive() throws IOException {
		List<String> targets = List.of("/time", "/products", file(), "/products/BTC-USD/book?level=3",
				"/products/BTC-USD/ticker");
		assertThat(new KeepAliveClient(this.exchange.restUrl()).send(REQUESTS, targets))
			.isEqualTo(new KeepAliveClient.Tally(REQUESTS, 0, 0));
	}

	private String file() {
		String id = this.client.signed("POST", "/reports", "{\"type\":\"balance\",\"format\":\"csv\",\"balance\":{}}")
			.json()
			.path("id")
			.stringValue();
		this.exchange.time().advance(Duration.ofMinutes(1));
		JsonNode report = this.client.signed("GET", "/reports/" + id).json();
		return URI.create(report.path("file_url").stringValue()).getRawPath();
	}

	@Test
	void requestsThatComeWhileAnotherIsAnsweredAreAnsweredInTheirOrder() throws IOException {
		Gate gate = this.exchange.faults().next().of("GET", "/products/{id}").holdTheAnswer();
		String requests = Stream
			.concat(Stream.of("/products/BTC-USD"), IntStream.range(0, 100).mapToObj((i) -> "/products/none-" + i))
			.map((target) -> "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\n\r\n")
			.collect(Collectors.joining());
		String last = "GET /products/ETH-USD HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nConnection: close\r\n\r\n";
		try (Socket socket = connect()) {
			write(socket, requests);
			gate.awaitCall();
			write(socket, last);
			gate.open();
			String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answers.split("HTTP/1.1 404 Not Found", -1)).hasSize(101);
			assertThat(answers.indexOf("\"id\":\"BTC-USD\"")).isPositive().isLessThan(answers.indexOf("404"));
			assertThat(answers.indexOf("\"id\":\"ETH-USD\"")).isGreaterThan(answers.lastIndexOf("404"));
		}
		assertThat(this.exchange.requests().to("/products/{id}").list()).extracting((request) -> request.target())
			.startsWith("/products/BTC-USD", "/products/none-0", "/products/none-1")
			.endsWith("/products/none-99", "/products/ETH-USD");
	}

	@Test
	void connectionIsReadAfterARequestThatCameWhileAnotherWasAnswered() throws IOException {
		String request = "GET /time HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\n\r\n";
		try (Socket socket = connect()) {
			for (int round = 0; round < 20; round++) {
				Gate gate = this.exchange.faults().next().holdTheAnswer();
				write(socket, request);
				gate.awaitCall();
				write(socket, request);
				gate.open();
				assertThat(answers(socket, 2)).isEqualTo(2);
				write(socket, request);
				assertThat(answers(socket, 1)).isEqualTo(1);
			}
		}
	}

	private static int answers(Socket socket, int count) throws IOException {
		StringBuilder text = new StringBuilder();
		int found = 0;
		while (found < count) {
			int next = socket.getInputStream().read();
			assertThat(next).isNotNegative();
			text.append((char) next);
			if (next == '}') {
				found++;
			}
		}
		return text.toString().split("HTTP/1.1 200 OK", -1).length - 1;
	}

	@Test
	void requestMayArriveByteByByte() throws IOException {
		byte[] request = "GET /time HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nConnection: close\r\n\r\n"
			.getBytes(StandardCharsets.US_ASCII);
		try (Socket socket = connect()) {
			socket.setTcpNoDelay(true);
			for (byte next : request) {
				socket.getOutputStream().write(next);
			}
			assertThat(read(socket)).startsWith("HTTP/1.1 200 OK").contains("connection: close");
		}
	}

	@Test
	void bodyMayBeAnnounced() throws IOException {
		try (Socket socket = connect()) {
			write(socket, "POST /orders HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nExpect: 100-continue\r\n"
					+ "Content-Length: 2\r\nConnection: close\r\n\r\n");
			InputStream answer = socket.getInputStream();
			assertThat(new String(answer.readNBytes(25), StandardCharsets.US_ASCII))
				.isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
			write(socket, "{}");
			assertThat(read(socket)).startsWith("HTTP/1.1 401 Unauthorized");
		}
		assertThat(this.exchange.requests().last().bodyAsText()).isEqualTo("{}");
	}

	@Test
	void bodyMayComeInChunks() throws IOException {
		try (Socket socket = connect()) {
			write(socket, "POST /orders HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\n"
					+ "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n");
			assertThat(read(socket)).startsWith("HTTP/1.1 401 Unauthorized");
		}
		assertThat(this.exchange.requests().last().bodyAsText()).isEqualTo("{}");
	}

	@Test
	void bodyThatIsTooLargeIsRefused() throws IOException {
		try (Socket socket = connect()) {
			int length = 65 * 1024;
			write(socket, "POST /orders HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nContent-Length: " + length
					+ "\r\nConnection: close\r\n\r\n" + "x".repeat(length));
			assertThat(read(socket)).startsWith("HTTP/1.1 413 Request Entity Too Large");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET  HTTP/1.1 x", "GET /time FTP/1.1", "nonsense" })
	void whatIsNoRequestIsRefusedAndEndsTheConnection(String head) throws IOException {
		try (Socket socket = connect()) {
			write(socket, "GET /time HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\n\r\n" + head + "\r\n\r\n");
			assertThat(read(socket)).startsWith("HTTP/1.1 200 OK").contains("HTTP/1.1 400 ");
		}
	}

	@Test
	void headThatIsTooLongIsRefused() throws IOException {
		try (Socket socket = connect()) {
			write(socket, "GET /" + "x".repeat(17_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
			assertThat(read(socket)).startsWith("HTTP/1.1 414 ");
		}
		try (Socket socket = connect()) {
			write(socket, "GET / HTTP/1.1\r\nHost: " + "x".repeat(9_000) + "\r\n\r\n");
			assertThat(read(socket)).startsWith("HTTP/1.1 431 ");
		}
	}

	@Test
	void oldClientsKeepTheirConnectionIfTheySaySo() throws IOException {
		try (Socket socket = connect()) {
			write(socket, "GET /time HTTP/1.0\r\nUser-Agent: test\r\nConnection: keep-alive\r\n\r\n");
			write(socket, "GET /time HTTP/1.0\r\nUser-Agent: test\r\n\r\n");
			assertThat(read(socket).split("HTTP/1.1 200 OK", -1)).hasSize(3);
		}
	}

	@Test
	void headOfAnAnswerHasNoBody() throws IOException {
		try (Socket socket = connect()) {
			write(socket, "HEAD /time HTTP/1.1\r\nHost: localhost\r\nUser-Agent: test\r\nConnection: close\r\n\r\n");
			assertThat(read(socket)).startsWith("HTTP/1.1 401 Unauthorized").endsWith("\r\n\r\n");
		}
	}

	@Test
	void conditionThatFailsEndsTheConnection() {
		this.exchange.faults().next().when((request) -> {
			throw new IllegalStateException("by a test");
		}).garbleTheAnswer();
		CompletableFuture<ApiClient.Reply> answer = CompletableFuture.supplyAsync(() -> this.client.get("/time"));
		await().until(() -> answer.isDone() && this.exchange.connections() == 0);
		assertThat(answer).isCompletedExceptionally();
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket(this.exchange.restUrl().getHost(), this.exchange.restUrl().getPort());
		socket.setSoTimeout(PATIENCE_IN_MILLIS);
		return socket;
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static String read(Socket socket) throws IOException {
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}

package io.github.coinbasepro.internal.call;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.CoinbaseProClientBuilder;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.fault.FaultScale;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.products.Ticker;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Answers that no call has asked for: interim ones, second ones, and bytes behind the end
 * of an answer. None of them may reach another call.
 */
class UnaskedAnswersTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final HttpSettings PATIENT = new HttpSettings(PATIENCE, PATIENCE, PATIENCE, PATIENCE, "test/1",
			Duration.ZERO);

	private static final int CALLS = FaultScale.of(500, 2_000);

	private static final int PRODUCTS = 10;

	private static final int LIE = 999;

	private static final Pattern PRODUCT = Pattern.compile("/products/P([0-9]+)-USD/ticker");

	private static final List<String> INTERIM = List.of("HTTP/1.1 100 Continue\r\n\r\n",
			"HTTP/1.1 102 Processing\r\n\r\n", "HTTP/1.1 103 Early Hints\r\n\r\n",
			"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\nContent-Length: 12\r\n\r\n",
			"HTTP/1.1 199 Whatever\r\nRetry-After: 3\r\n\r\n");

	@Test
	void row86_interimAnswersAreSkippedAndNoCallGetsTheAnswerOfAnother() {
		AtomicInteger seeds = new AtomicInteger();
		try (RawServer server = RawServer.answering((self, socket, request) -> {
			SplittableRandom random = new SplittableRandom(seeds.incrementAndGet());
			int interim = random.nextInt(4);
			for (int i = 0; i < interim; i++) {
				RawServer.write(socket, INTERIM.get(random.nextInt(INTERIM.size())));
				pause(random.nextBoolean() ? random.nextInt(5, 30) : 0);
			}
			RawServer.write(socket, ticker(product(request)));
		}); CoinbaseProClient client = builder(server).build()) {
			assertThat(prices(client, CALLS, 8)).isEqualTo(expected(CALLS));
			assertThat(server.requests()).hasSize(CALLS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" })
	void row86_aConnectionThatCarriedAnInterimAnswerIsNotUsedAgain(String interim) {
		try (RawServer server = RawServer
			.answering((self, socket, request) -> RawServer.write(socket, interim + ticker(product(request))));
				CoinbaseProClient client = builder(server).build()) {
			assertThat(prices(client, 5, 1)).isEqualTo(expected(5));
			assertThat(server.connections()).isEqualTo(5);
		}
	}

	@Test
	void aConnectionWithoutAnythingOddIsUsedAgain() {
		try (RawServer server = RawServer
			.answering((self, socket, request) -> RawServer.write(socket, ticker(product(request))));
				CoinbaseProClient client = builder(server).build()) {
			assertThat(prices(client, 20, 1)).isEqualTo(expected(20));
			assertThat(server.connections()).isLessThanOrEqualTo(2);
		}
	}

	/**
	 * The second answer comes with the first, whole or only its beginning, so that the
	 * rest would come after the next request.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 17, 40, Integer.MAX_VALUE })
	void row86_bytesBehindAnAnswerNeverReachTheNextCall(int bytes) {
		String lie = ticker(LIE);
		int together = Math.min(bytes, lie.length());
		try (RawServer server = RawServer.answering((self, socket, request) -> {
			RawServer.write(socket, ticker(product(request)) + lie.substring(0, together));
			RawServer.write(socket, lie.substring(together));
		}); CoinbaseProClient client = builder(server).build()) {
			assertThat(prices(client, 50, 1)).isEqualTo(expected(50));
			assertThat(server.requests()).hasSize(50);
		}
	}

	@Test
	void row86_aBodyWhereThereMustBeNoneNeverReachesTheNextCall() {
		AtomicInteger answered = new AtomicInteger();
		try (RawServer server = RawServer.answering((self, socket, request) -> RawServer.write(socket,
				(answered.getAndIncrement() % 2 == 0) ? "HTTP/1.1 204 No Content\r\n\r\n" + ticker(LIE)
						: ticker(product(request))));
				CoinbaseProClient client = builder(server).retry(RetrySettings.OFF).build()) {
			for (int i = 0; i < 10; i++) {
				assertThat(client.products().ticker("P1-USD").onErrorComplete().block(PATIENCE)).isNull();
				assertThat(prices(client, 1, 1)).isEqualTo(expected(1));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "H", "HTTP/1.1 103 Early Hints\r\n\r\n",
			"\r\n" })
	void row86_unaskedBytesEndAnIdleConnection(String unasked) {
		CountDownLatch idle = new CountDownLatch(1);
		CompletableFuture<Integer> afterwards = new CompletableFuture<>();
		try (RawServer server = RawServer.answering((self, socket, request) -> {
			RawServer.write(socket, ticker(product(request)));
			if (self.connections() == 1) {
				await(idle);
				RawServer.write(socket, unasked);
				afterwards.complete(readOrEnd(socket));
			}
		}); CoinbaseProClient client = builder(server).build()) {
			assertThat(prices(client, 1, 1)).isEqualTo(expected(1));
			idle.countDown();
			assertThat(afterwards).succeedsWithin(PATIENCE).isEqualTo(-1);
			assertThat(prices(client, 5, 1)).isEqualTo(expected(5));
			assertThat(server.connections()).isGreaterThan(1);
		}
	}

	@Test
	void row86_anAnswerThatComesAfterItsCallHasEndedReachesNoOther() {
		CountDownLatch ended = new CountDownLatch(1);
		CompletableFuture<Integer> afterwards = new CompletableFuture<>();
		HttpSettings quick = new HttpSettings(PATIENCE, PATIENCE, Duration.ofMillis(200), PATIENCE, "test/1",
				Duration.ZERO);
		try (RawServer server = RawServer.answering((self, socket, request) -> {
			if (self.connections() == 1) {
				await(ended);
				afterwards.complete(readOrEnd(socket));
				RawServer.write(socket, ticker(LIE));
			}
			else {
				RawServer.write(socket, ticker(product(request)));
			}
		}); CoinbaseProClient client = builder(server).http(quick).retry(RetrySettings.OFF).build()) {
			assertThatExceptionOfType(OutcomeUnknownException.class)
				.isThrownBy(() -> client.products().ticker("P5-USD").block(PATIENCE));
			ended.countDown();
			assertThat(afterwards).succeedsWithin(PATIENCE).isEqualTo(-1);
			assertThat(client.products().ticker("P3-USD").block(PATIENCE)).extracting(Ticker::price)
				.isEqualTo(BigDecimal.valueOf(3));
		}
	}

	@Test
	void row86_aChangeOfProtocolsIsNoAnswer() {
		AtomicInteger answered = new AtomicInteger();
		try (RawServer server = RawServer.answering((self, socket, request) -> RawServer.write(socket,
				(answered.getAndIncrement() == 0)
						? "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"
								+ ticker(LIE)
						: ticker(product(request))));
				CoinbaseProClient client = builder(server).build()) {
			assertThat(prices(client, 3, 1)).isEqualTo(expected(3));
			assertThat(server.requests()).hasSize(4);
			assertThat(server.connections()).isGreaterThan(1);
		}
	}

	@Test
	void row86_anOrderBehindAnInterimAnswerIsSentOnce() {
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
		try (RawServer server = RawServer.answering((self, socket, request) -> RawServer.write(socket,
				"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + answer + answer));
				CoinbaseProClient client = builder(server).build()) {
			assertThatExceptionOfType(OrderOutcomeUnknownException.class)
				.isThrownBy(() -> client.orders().place(order).block(PATIENCE))
				.satisfies((unknown) -> assertThat(unknown.clientOrderId()).isEqualTo(order.clientOrderId()));
			assertThat(server.requests()).filteredOn((request) -> request.startsWith("POST")).hasSize(1);
		}
	}

	private static List<Integer> prices(CoinbaseProClient client, int calls, int atATime) {
		return Flux.range(0, calls)
			.flatMapSequential((i) -> client.products()
				.ticker("P" + (i % PRODUCTS) + "-USD")
				.map((ticker) -> Objects.requireNonNull(ticker.price()).intValueExact())
				.switchIfEmpty(Mono.error(() -> new IllegalStateException("no answer"))), atATime)
			.collectList()
			.blockOptional(PATIENCE)
			.orElse(Collections.emptyList());
	}

	private static List<Integer> expected(int calls) {
		return new ArrayList<>(IntStream.range(0, calls).mapToObj((i) -> i % PRODUCTS).toList());
	}

	private static int product(String request) {
		Matcher matcher = PRODUCT.matcher(request);
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : LIE;
	}

	private static String ticker(int price) {
		String body = "{\"trade_id\":1,\"price\":\"" + price
				+ "\",\"size\":\"1\",\"time\":\"2026-01-01T00:00:00Z\",\"bid\":\"1\",\"ask\":\"1\",\"volume\":\"1\"}";
		return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body;
	}

	private static int readOrEnd(Socket socket) {
		try {
			return socket.getInputStream().read();
		}
		catch (IOException ex) {
			return -1;
		}
	}

	private static void pause(int millis) {
		long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
		while (System.nanoTime() < end) {
			LockSupport.parkNanos(end - System.nanoTime());
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static CoinbaseProClientBuilder builder(RawServer server) {
		return CoinbaseProClient.builder()
			.baseUrl(server.url())
			.http(PATIENT)
			.rateLimiter(RateLimiter.unlimited())
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE);
	}

}

package io.github.coinbasepro.fault;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.Order;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.orders.OrderStatus;
import io.github.coinbasepro.products.Trade;
import io.github.coinbasepro.products.TradeQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link FakeExchange}.
 */
class FakeExchangeTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

	private static final String ORDER = "{\"client_oid\":\"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11\",\"product_id\":"
			+ "\"BTC-USD\",\"side\":\"buy\",\"type\":\"limit\",\"price\":\"100\",\"size\":\"0.01\"}";

	private static final UUID ORDER_ID = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private final FakeExchange exchange = FakeExchange.start();

	private final CoinbaseProClient client = this.exchange.clientBuilder().build();

	@AfterEach
	void close() {
		this.client.close();
		this.exchange.close();
	}

	@Test
	void remembersOrders() {
		NewOrder asked = NewOrder.limitBuy("BTC-USD", new BigDecimal("0.01"), new BigDecimal("100.5"));
		Order placed = place(asked);
		assertThat(placed.status()).isEqualTo(OrderStatus.PENDING);
		assertThat(placed.clientOrderId()).isEqualTo(asked.clientOrderId());
		assertThat(placed.price()).isEqualByComparingTo("100.5");
		assertThat(this.client.orders().get(placed.id()).block(PATIENCE))
			.isEqualTo(this.client.orders().getByClientOrderId(asked.clientOrderId()).block(PATIENCE))
			.satisfies((order) -> assertThat(order.status()).isEqualTo(OrderStatus.OPEN))
			.satisfies((order) -> assertThat(order.productId()).isEqualTo("BTC-USD"));
		assertThat(this.exchange.orders().placements(asked.clientOrderId())).hasSize(1);
		assertThat(this.exchange.orders().placementsByClientOrderId()).isEqualTo(Map.of(asked.clientOrderId(), 1));
		assertThat(this.exchange.requestsTo("POST", "/orders")).singleElement()
			.satisfies((request) -> assertThat(request.bodyAsString()).contains("100.5"))
			.satisfies((request) -> assertThat(request.isSigned()).isTrue());
		assertThat(this.exchange.count("GET", "/orders")).isEqualTo(2);
		assertThat(this.exchange.count()).isEqualTo(3);
	}

	@Test
	void countsAnOrderThatComesTwice() {
		NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
		place(order);
		try (CoinbaseProClient another = this.exchange.clientBuilder().build()) {
			another.orders().place(order).block(PATIENCE);
		}
		assertThat(this.exchange.orders().placements(order.clientOrderId())).extracting(FakeOrder::id)
			.hasSize(2)
			.doesNotHaveDuplicates();
	}

	@Test
	void fillsMarketOrders() {
		Order placed = place(NewOrder.marketSell("BTC-USD", BigDecimal.ONE));
		assertThat(this.client.orders().get(placed.id()).block(PATIENCE))
			.satisfies((order) -> assertThat(order.status()).isEqualTo(OrderStatus.DONE));
		assertThatExceptionOfType(OrderDoneException.class)
			.isThrownBy(() -> this.client.orders().cancel(placed.id()).block(PATIENCE));
	}

	@Test
	void showsOrdersLate() {
		this.exchange.orders().visibleAfter(2);
		NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
		place(order);
		assertThat(this.client.orders().listAll(OrderQuery.open()).collectList().block(PATIENCE)).isEmpty();
		assertThatNotFound(order);
		assertThatNotFound(order);
		assertThat(this.client.orders().getByClientOrderId(order.clientOrderId()).block(PATIENCE)).isNotNull();
		assertThat(this.client.orders().listAll(OrderQuery.open()).collectList().block(PATIENCE)).hasSize(1);
	}

	@Test
	void hidesOrdersForEver() {
		this.exchange.orders().visibleAfter((order) -> Integer.MAX_VALUE);
		NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
		place(order);
		for (int i = 0; i < 5; i++) {
			assertThatNotFound(order);
		}
		assertThat(this.exchange.orders().accepted()).hasSize(1);
	}

	@Test
	void cancelsAndForgetsOrders() {
		NewOrder order = NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
		UUID id = place(order).id();
		assertThat(this.client.orders().cancelByClientOrderId(order.clientOrderId()).block(PATIENCE))
			.isEqualTo(order.clientOrderId());
		assertThatNotFound(order);
		assertThatExceptionOfType(OrderNotFoundException.class)
			.isThrownBy(() -> this.client.orders().cancel(id).block(PATIENCE));
	}

	@Test
	void cancelsAllOrHalf() {
		IntStream.range(0, 4).forEach((i) -> place(NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN)));
		place(NewOrder.limitBuy("ETH-USD", BigDecimal.ONE, BigDecimal.TEN));
		this.exchange.orders().cancelsOnlyHalf(true);
		assertThat(this.client.orders().cancelAll("BTC-USD").collectList().block(PATIENCE)).hasSize(2);
		this.exchange.orders().cancelsOnlyHalf(false);
		assertThat(this.client.orders().cancelAll().collectList().block(PATIENCE)).hasSize(3);
	}

	@Test
	void answersMarketData() {
		this.exchange.clock(InstantSource.fixed(NOW));
		assertThat(this.client.time().get().block(PATIENCE)).satisfies((time) -> assertThat(time.iso()).isEqualTo(NOW))
			.satisfies((time) -> assertThat(time.epoch()).isEqualTo("1767323045.678"));
		assertThat(this.client.products().ticker("BTC-USD").block(PATIENCE)).isNotNull();
		assertThat(this.client.accounts().list().collectList().block(PATIENCE)).hasSize(1);
		assertThat(this.client.products()
			.allTrades(TradeQuery.of("BTC-USD"))
			.map(Trade::tradeId)
			.collectList()
			.block(PATIENCE)).hasSize(250).startsWith(250L).endsWith(1L).doesNotHaveDuplicates();
	}

	@Test
	void takesRightSignaturesOnly() throws Exception {
		this.exchange.checkingSignatures();
		assertThat(place(NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN))).isNotNull();
		RecordedRequest signed = this.exchange.requests().get(0);
		assertThat(replay(signed, signed.bodyAsString()).statusCode()).isEqualTo(200);
		assertThat(replay(signed, ORDER).statusCode()).isEqualTo(400);
		assertThat(replay(signed, ORDER).body()).isEqualTo("{\"message\":\"invalid signature\"}");
		assertThat(send("GET", "/accounts", "").statusCode()).isEqualTo(401);
		assertThat(send("GET", "/time", "").statusCode()).isEqualTo(200);
	}

	@Test
	void takesStampsOfThirtySecondsOnly() throws Exception {
		this.exchange.checkingSignatures();
		Instant sentAt = Instant.now();
		try (CoinbaseProClient fixed = this.exchange.clientBuilder().clock(InstantSource.fixed(sentAt)).build()) {
			fixed.accounts().list().collectList().block(PATIENCE);
		}
		RecordedRequest signed = this.exchange.requests().get(0);
		for (long seconds : new long[] { -31, -30, 0, 30, 31 }) {
			this.exchange.clock(InstantSource.fixed(sentAt.plusSeconds(seconds)));
			HttpResponse<String> answer = replay(signed, "");
			assertThat(answer.statusCode()).as(seconds + " s").isEqualTo((Math.abs(seconds) > 30) ? 400 : 200);
			assertThat(answer.body().contains("request timestamp expired")).isEqualTo(Math.abs(seconds) > 30);
		}
	}

	@Test
	void holdsRateLimits() throws Exception {
		this.exchange.limitingRates(() -> 0);
		for (int i = 0; i < 15; i++) {
			assertThat(send("GET", "/time", "").statusCode()).isEqualTo(200);
		}
		assertThat(send("GET", "/time", "").body()).isEqualTo("{\"message\":\"Public rate limit exceeded\"}");
		assertThat(send("GET", "/time", "").statusCode()).isEqualTo(429);
		assertThat(send("GET", "/accounts", "").statusCode()).isEqualTo(200);
	}

	static Stream<Arguments> faultsThatAnswer() {
		return Stream.of(arguments(Fault.none(), 200, "\"status\":\"pending\"", 1),
				arguments(Fault.delay(Duration.ofMillis(50)), 200, "\"status\":\"pending\"", 1),
				arguments(Fault.drip(Duration.ofMillis(1)), 200, "\"status\":\"pending\"", 1),
				arguments(Fault.status(429, "{}", "application/json", Map.of("Retry-After", "2")), 429, "{}", 0),
				arguments(Fault.status(500, "Internal server error").takingEffect(), 500, "Internal server error", 1),
				arguments(Fault.html(502), 502, "<html>", 0),
				arguments(Fault.html(520).delayed(Duration.ofMillis(50)), 520, "<html>", 0),
				arguments(Fault.garbage(), 200, "}not json{", 1),
				arguments(Fault.garbage().withoutEffect(), 200, "}not json{", 0),
				arguments(Fault.empty200(), 200, "", 1), arguments(Fault.null200(), 200, "null", 1),
				arguments(Fault.messageWith200(), 200, "{\"message\":", 1),
				arguments(Fault.anotherBody(), 200, "\"epoch\"", 1),
				arguments(Fault.redirect("http://127.0.0.1:1/"), 302, "", 0));
	}

	@ParameterizedTest
	@MethodSource("faultsThatAnswer")
	void answersWrongly(Fault fault, int status, String body, int orders) throws Exception {
		this.exchange.faults(Faults.always(fault));
		HttpResponse<String> answer = send("POST", "/orders", ORDER);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(body);
		assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 429);
		assertThat(answer.headers().firstValue("Location").isPresent()).isEqualTo(status == 302);
		assertThat(this.exchange.orders().placements(ORDER_ID)).hasSize(orders);
		assertThat(this.exchange.count()).isEqualTo(1);
	}

	static Stream<Arguments> faultsThatEndConnections() {
		return Stream.of(arguments(Fault.dropBefore(), "", 0), arguments(Fault.dropAfter(), "", 1),
				arguments(Fault.dropAfter().delayed(Duration.ofMillis(50)), "", 1),
				arguments(Fault.truncate(), "HTTP/1.1 200 Cut", 1));
	}

	@ParameterizedTest
	@MethodSource("faultsThatEndConnections")
	void endsConnections(Fault fault, String read, int orders) throws Exception {
		this.exchange.faults(Faults.always(fault));
		try (Socket socket = post()) {
			byte[] answer = socket.getInputStream().readAllBytes();
			assertThat(new String(answer, StandardCharsets.US_ASCII)).startsWith(read).doesNotEndWith("}");
			assertThat(answer.length > 0).isEqualTo(!read.isEmpty());
		}
		assertThat(this.exchange.orders().accepted()).hasSize(orders);
	}

	@Test
	void resetsConnections() throws Exception {
		this.exchange.faults(Faults.always(Fault.resetAfter()));
		try (Socket socket = post()) {
			assertThatIOException().isThrownBy(() -> socket.getInputStream().readAllBytes())
				.withMessageContaining("reset");
		}
		assertThat(this.exchange.orders().accepted()).hasSize(1);
	}

	@Test
	void closesWhatIsStillOpen() throws Exception {
		this.exchange.faults(Faults.always(Fault.silence()));
		try (Socket socket = post()) {
			while (this.exchange.count() == 0) {
				Thread.onSpinWait();
			}
			this.exchange.close();
			assertThat(socket.getInputStream().readAllBytes()).isEmpty();
		}
	}

	@Test
	void countsConnections() {
		assertThat(this.exchange.connections()).isZero();
		this.client.time().get().block(PATIENCE);
		assertThat(this.exchange.connections()).isOne();
		this.client.close();
		Observed.await("the connection ends", () -> this.exchange.connections() == 0);
	}

	@Test
	void knowsOfOrdersWhoseAnswerWasLost() {
		this.exchange.faults(Faults.only("POST", "/orders", Faults.always(Fault.dropAfter())));
		NewOrder order = NewOrder.marketSell("BTC-USD", BigDecimal.ONE);
		this.client.orders().place(order).onErrorComplete(CoinbaseProException.class).block(PATIENCE);
		assertThat(this.exchange.orders().placements(order.clientOrderId())).hasSize(1);
	}

	@Test
	void drawsTheSameLotsFromTheSameSeed() {
		RecordedRequest request = new RecordedRequest("GET", "/time", Map.of(), new byte[0], 0);
		List<List<Fault>> draws = new ArrayList<>();
		for (long seed : new long[] { 1, 1, 2 }) {
			Function<RecordedRequest, Fault> faults = Faults.seeded(seed, 0.2, Fault.dropAfter(), Fault.garbage());
			draws.add(Stream.generate(() -> faults.apply(request)).limit(10_000).toList());
		}
		assertThat(draws.get(0)).isEqualTo(draws.get(1)).isNotEqualTo(draws.get(2));
		assertThat(draws.get(0).stream().filter(Fault.garbage()::equals).count()).isBetween(900L, 1100L);
		assertThat(draws.get(0).stream().filter(Fault.none()::equals).count()).isBetween(7800L, 8200L);
	}

	@Test
	void drawsTheSameLotsForTheSameRequestsInAnyOrder() {
		RecordedRequest one = new RecordedRequest("GET", "/time", Map.of(), new byte[0], 0);
		RecordedRequest other = new RecordedRequest("GET", "/accounts", Map.of(), new byte[0], 0);
		Function<RecordedRequest, Fault> faults = Faults.seededByTarget(1, 0.2, Fault.dropAfter(), Fault.garbage());
		Function<RecordedRequest, Fault> again = Faults.seededByTarget(1, 0.2, Fault.dropAfter(), Fault.garbage());
		List<Fault> alone = Stream.generate(() -> faults.apply(one)).limit(10_000).toList();
		List<Fault> between = Stream.generate(() -> List.of(again.apply(other), again.apply(one)))
			.limit(10_000)
			.map((pair) -> pair.get(1))
			.toList();
		assertThat(between).isEqualTo(alone);
		assertThat(alone.stream().filter(Fault.garbage()::equals).count()).isBetween(900L, 1100L);
		assertThat(alone.stream().filter(Fault.none()::equals).count()).isBetween(7800L, 8200L);
	}

	@Test
	void hitsOnlyWhatItIsToldTo() {
		Function<RecordedRequest, Fault> faults = Faults.only("GET", "/orders",
				Faults.inTurn(Fault.garbage(), Fault.html(502)));
		RecordedRequest post = new RecordedRequest("POST", "/orders", Map.of(), new byte[0], 0);
		RecordedRequest get = new RecordedRequest("GET", "/orders?status=open", Map.of(), new byte[0], 0);
		assertThat(Stream.of(post, get, get, get).map(faults)).containsExactly(Fault.none(), Fault.garbage(),
				Fault.html(502), Fault.none());
	}

	private Order place(NewOrder order) {
		Order placed = this.client.orders().place(order).block(PATIENCE);
		assertThat(placed).isNotNull();
		return placed;
	}

	private void assertThatNotFound(NewOrder order) {
		assertThatExceptionOfType(OrderNotFoundException.class)
			.isThrownBy(() -> this.client.orders().getByClientOrderId(order.clientOrderId()).block(PATIENCE));
	}

	private HttpResponse<String> send(String method, String target, String body) throws Exception {
		return send(request(method, target, body));
	}

	private HttpResponse<String> replay(RecordedRequest request, String body) throws Exception {
		HttpRequest.Builder again = request(request.method(), request.target(), body);
		request.headers().forEach((name, value) -> {
			if (name.startsWith("CB-")) {
				again.header(name, value);
			}
		});
		return send(again);
	}

	private HttpRequest.Builder request(String method, String target, String body) {
		HttpRequest.BodyPublisher publisher = body.isEmpty() ? HttpRequest.BodyPublishers.noBody()
				: HttpRequest.BodyPublishers.ofString(body);
		return HttpRequest.newBuilder(URI.create(this.exchange.url() + target)).method(method, publisher);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return HttpClient.newHttpClient().send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
	}

	private Socket post() throws IOException {
		Socket socket = new Socket("127.0.0.1", this.exchange.url().getPort());
		socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
		socket.getOutputStream()
			.write(("POST /orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + ORDER.length() + "\r\n\r\n"
					+ ORDER)
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

}

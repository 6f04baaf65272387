package io.github.coinbasepro.sample;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk over HTTP, on the simulated exchange.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final ParameterizedTypeReference<ServerSentEvent<JsonNode>> EVENT = new ParameterizedTypeReference<>() {
	};

	private static final Pattern LOCAL = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

	private static final Pattern FOREIGN = Pattern.compile("(?:href|src)=\"(?!/)");

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private SimulatedCoinbasePro exchange;

	@LocalServerPort
	private int port;

	private WebTestClient client = DeskClient.of(0);

	@BeforeEach
	void setUp() {
		this.client = DeskClient.of(this.port);
	}

	@Test
	void thePageAndAllItNeedsComeFromHere() {
		String page = get("/");
		assertThat(FOREIGN.matcher(page).find()).isFalse();
		List<String> parts = LOCAL.matcher(page).results().map((found) -> found.group(1)).toList();
		assertThat(parts).hasSizeGreaterThan(6).allSatisfy((part) -> assertThat(get(part)).isNotEmpty());
	}

	@Test
	void thePageMayNotBeFramedAndLoadsNothingFromElsewhere() {
		this.client.get()
			.uri("/")
			.exchange()
			.expectHeader()
			.value("Content-Security-Policy",
					(policy) -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
	}

	@Test
	void nothingIsKeptByTheBrowser() {
		for (String path : List.of("/", "/js/desk.js", "/desk", "/desk/products")) {
			this.client.get().uri(path).exchange().expectHeader().valueEquals("Cache-Control", "no-store");
		}
	}

	@Test
	void aStreamTellsEveryFeed() {
		StepVerifier.create(
				stream("BTC-USD").map((event) -> String.valueOf(event.event())).distinct().take(9).collectSortedList())
			.expectNext(List.of("balances", "book", "candles", "day", "desk", "fills", "orders", "quote", "trades"))
			.expectComplete()
			.verify(TIMEOUT);
	}

	@Test
	void decimalsAreText() {
		StepVerifier.create(stream("BTC-USD").filter((event) -> "quote".equals(event.event())).take(1))
			.assertNext((event) -> {
				assertThat(event.data()).isNotNull();
				assertThat(event.data().at("/value/price").isString()).isTrue();
				assertThat(event.data().at("/value/price").asString()).matches("\\d+(\\.\\d+)?");
			})
			.expectComplete()
			.verify(TIMEOUT);
	}

	@Test
	void anUnknownProductIsTroubleInItsFeed() {
		StepVerifier.create(stream("NO-SUCH").filter((event) -> "book".equals(event.event())).take(1))
			.assertNext((event) -> {
				assertThat(event.data()).isNotNull();
				assertThat(event.data().path("trouble").asString()).contains("404");
			})
			.expectComplete()
			.verify(TIMEOUT);
	}

	@Test
	void anOrderIsPlacedAndCanceled() {
		JsonNode order = place(ticket(UUID.randomUUID(), "buy", "limit", "0.01", "100"));
		this.client.delete()
			.uri("/desk/orders/{id}?product=BTC-USD", order.path("id").asString())
			.exchange()
			.expectStatus()
			.isNoContent();
	}

	@Test
	void theExchangesOwnWordsReachTheTicket() {
		post(ticket(UUID.randomUUID(), "sell", "market", "1000", "1")).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("Insufficient funds");
	}

	@Test
	void aTicketThatArrivesAgainPlacesNoSecondOrder() {
		this.exchange.forgetRequests();
		Map<String, Object> ticket = ticket(UUID.randomUUID(), "buy", "limit", "0.01", "100");
		Set<String> ids = Flux.range(0, 5)
			.flatMap((time) -> Mono.fromCallable(() -> place(ticket)).subscribeOn(Schedulers.boundedElastic()))
			.map((order) -> order.path("id").asString())
			.collect(Collectors.toSet())
			.block(TIMEOUT);
		assertThat(ids).hasSize(1);
		assertThat(this.exchange.requests().of("POST", "/orders").count()).isEqualTo(1);
	}

	@Test
	void aTicketThatWasEditedMayNotArriveUnderTheSameId() {
		UUID id = UUID.randomUUID();
		place(ticket(id, "buy", "limit", "0.01", "100"));
		post(ticket(id, "buy", "limit", "0.02", "100")).expectStatus().isBadRequest();
	}

	@Test
	void aTicketThatWasRefusedMayBeSentAgain() {
		Map<String, Object> ticket = ticket(UUID.randomUUID(), "buy", "limit", "0.01", "100");
		this.exchange.faults().next().of("POST", "/orders").answer(400, "Insufficient funds");
		post(ticket).expectStatus().isEqualTo(422);
		assertThat(place(ticket).path("id").asString()).isNotEmpty();
	}

	@Test
	void anOrderIsFoundByTheIdOfItsTicket() {
		UUID id = UUID.randomUUID();
		place(ticket(id, "buy", "limit", "0.01", "100"));
		assertThat(get("/desk/orders/" + id)).contains("\"status\":\"open\"", id.toString());
		this.client.get().uri("/desk/orders/{id}", UUID.randomUUID()).exchange().expectStatus().isNoContent();
	}

	@Test
	void aTicketForAnotherExchangeIsTurnedAway() {
		Map<String, Object> ticket = new HashMap<>(ticket(UUID.randomUUID(), "buy", "limit", "0.01", "100"));
		ticket.put("exchange", "live");
		post(ticket).expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("now trades on the simulated one"));
	}

	@Test
	void aStreamTellsWhenTradingIsSwitchedOff() {
		StepVerifier
			.create(stream("BTC-USD").filter((event) -> "desk".equals(event.event()))
				.map((event) -> Objects.requireNonNull(event.data()).at("/value/reason").asString("")))
			.expectNext("")
			.then(() -> switchTrading(false))
			.assertNext((reason) -> assertThat(reason).startsWith("Trading is switched off for this desk."))
			.then(() -> switchTrading(true))
			.expectNext("")
			.thenCancel()
			.verify(TIMEOUT);
	}

	@Test
	void anotherSitesFormIsTurnedAway() {
		this.client.mutate()
			.defaultHeaders((headers) -> headers.remove("X-Desk"))
			.build()
			.post()
			.uri("/desk/orders")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	@Test
	void healthIsUp() {
		assertThat(get("/actuator/health")).contains("\"status\":\"UP\"");
	}

	private Flux<ServerSentEvent<JsonNode>> stream(String product) {
		return this.client.get()
			.uri("/desk/stream?watch={product}/ONE_MINUTE", product)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(EVENT)
			.getResponseBody();
	}

	private String get(String path) {
		String body = this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		return (body != null) ? body : "";
	}

	private void switchTrading(boolean enabled) {
		this.client.post()
			.uri("/actuator/coinbasepro")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(Map.of("tradingEnabled", enabled))
			.exchange()
			.expectStatus()
			.isOk();
	}

	private JsonNode place(Map<String, Object> ticket) {
		JsonNode order = post(ticket).expectStatus()
			.isCreated()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
		assertThat(order).isNotNull();
		return order;
	}

	private ResponseSpec post(Map<String, Object> ticket) {
		return this.client.post()
			.uri("/desk/orders")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(ticket)
			.exchange();
	}

	private static Map<String, Object> ticket(UUID id, String side, String type, String size, String price) {
		return Map.of("clientOrderId", id, "exchange", "simulated", "product", "BTC-USD", "side", side, "type", type,
				"size", size, "price", price);
	}

}

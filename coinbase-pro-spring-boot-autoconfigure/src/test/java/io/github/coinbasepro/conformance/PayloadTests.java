package io.github.coinbasepro.conformance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.model.Candle;
import io.github.coinbasepro.model.OrderBook;
import io.github.coinbasepro.model.OrderBookEntry;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.transport.JsonAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the exchange answered is what our records hold.
 */
@Tag("conformance")
class PayloadTests {

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	private final Set<String> leftOut = new TreeSet<>();

	@Test
	void holdsWhatTheExchangeAnswers() {
		Tally tally = new Tally("payloads");
		for (JsonNode payload : Material.list("payloads.json")) {
			String endpoint = payload.path("endpoint").asString();
			boolean feed = endpoint.startsWith("ws:") || endpoint.startsWith("derived:");
			if (!feed && !PayloadCalls.isRemoved(endpoint)) {
				tally.check(payload.path("file").asString(), () -> check(endpoint, payload));
			}
		}
		this.leftOut.forEach((path) -> System.out.println("  left out: " + path));
		tally.close();
	}

	@Test
	void namesWhatTheExchangeRefuses() {
		Tally tally = new Tally("errors");
		for (JsonNode vector : Material.list("error-vectors.json")) {
			tally.check(vector.path("id").asString(), () -> {
				exchange.reset();
				exchange.answers(WireMock.status(vector.path("status").asInt())
					.withHeader("Content-Type", vector.path("content_type").asString())
					.withBody(vector.path("body").asString()));
				assertThat(failure(exchange.client().time().get())).isInstanceOf(CoinbaseProException.class);
			});
		}
		tally.close();
	}

	private void check(String endpoint, JsonNode payload) {
		exchange.reset();
		byte[] body = Material.bytes(payload.path("file").asString());
		int status = payload.path("status").asInt();
		exchange.answers(
				WireMock.status(status).withHeader("Content-Type", "application/json; charset=utf-8").withBody(body));
		if (status >= 400) {
			Throwable failure = failure(exchange.client().orders().cancelAll());
			assertThat(failure).isInstanceOfSatisfying(RequestRefusedException.class,
					(ex) -> assertThat(ex.exchangeMessage())
						.isEqualTo(JsonAccess.tree(body).path("message").asString()));
			return;
		}
		try (CoinbaseProClient client = exchange.builder().build()) {
			Publisher<?> call = PayloadCalls.call(endpoint, client, JsonAccess.tree(body));
			List<?> answer = answer(call, new String(body, StandardCharsets.UTF_8));
			compare(endpoint, JsonAccess.tree(body), answer);
		}
	}

	private static List<?> answer(Publisher<?> call, String body) {
		try {
			List<Object> answer = new ArrayList<>();
			Flux.from(call).doOnNext(answer::add).blockLast();
			return answer;
		}
		catch (CoinbaseProException ex) {
			OddValues.excuse(root(ex), body);
			throw ex;
		}
	}

	private static ResponseFormatException root(CoinbaseProException ex) {
		Throwable format = (ex instanceof ResponseFormatException) ? ex : ex.getCause();
		assertThat(format).as(ex.toString()).isInstanceOf(ResponseFormatException.class);
		return (ResponseFormatException) format;
	}

	private void compare(String endpoint, JsonNode answered, List<?> answer) {
		JsonNode rows = answered.isArray() ? answered : null;
		List<?> ours = (answer.size() == 1 && answer.get(0) instanceof Page<?> page) ? page.items() : answer;
		if (rows == null) {
			assertThat(ours).hasSize(1);
			compareLeaves(endpoint, answered, ours.get(0));
			return;
		}
		assertThat(ours).hasSameSizeAs(rows.valueStream().toList());
		for (int i = 0; i < ours.size(); i++) {
			compareLeaves(endpoint, rows.get(i), ours.get(i));
		}
	}

	private void compareLeaves(String endpoint, JsonNode answered, Object ours) {
		Map<String, String> held = Leaves.of(tree(ours));
		Leaves.of(answered).forEach((path, value) -> {
			if (held.containsKey(path)) {
				assertThat(held.get(path)).as(path).isEqualTo(value);
			}
			else {
				this.leftOut.add(endpoint + " " + path.replaceAll("/[0-9]+", "/*"));
			}
		});
	}

	/**
	 * Writes what we hold in the shape in which the exchange writes it.
	 */
	private static JsonNode tree(Object ours) {
		if (ours instanceof Candle candle) {
			return JsonAccess.treeOf(List.of(candle.time().getEpochSecond(), candle.low(), candle.high(), candle.open(),
					candle.close(), candle.volume()));
		}
		if (ours instanceof OrderBook book) {
			return JsonAccess.treeOf(Map.of("bids", book.bids().stream().map(PayloadTests::row).toList(), "asks",
					book.asks().stream().map(PayloadTests::row).toList(), "sequence", book.sequence(), "time",
					(book.time() != null) ? book.time() : Instant.EPOCH));
		}
		return JsonAccess.treeOf(ours);
	}

	private static List<Object> row(OrderBookEntry entry) {
		Object third = (entry.orderId() != null) ? entry.orderId() : String.valueOf(entry.orderCount());
		return List.of(entry.price(), entry.size(), third);
	}

	private static Throwable failure(Publisher<?> call) {
		try {
			Flux.from(call).blockLast();
		}
		catch (CoinbaseProException ex) {
			return ex;
		}
		throw new AssertionError("no failure");
	}

}

package io.github.coinbasepro.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.book.OrderBookEntry;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.products.Candle;
import io.github.coinbasepro.users.SettlementPreference;
import org.jspecify.annotations.Nullable;
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

	/**
	 * Fields of an auction by the names that some answers have for them.
	 */
	private static final Map<String, String> ALIASES = Map.of("/auction/indicative_open_price", "/auction/open_price",
			"/auction/indicative_open_size", "/auction/open_size", "/auction/indicative_bid_price",
			"/auction/best_bid_price", "/auction/indicative_bid_size", "/auction/best_bid_size",
			"/auction/indicative_ask_price", "/auction/best_ask_price", "/auction/indicative_ask_size",
			"/auction/best_ask_size", "/auction/auction_status", "/auction/auction_state");

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void holdsWhatTheExchangeAnswers() {
		Tally tally = new Tally("payloads");
		for (JsonNode payload : Material.list("payloads.json")) {
			String endpoint = payload.path("endpoint").asString();
			boolean feed = endpoint.startsWith("ws:") || endpoint.startsWith("derived:");
			if (!feed && payload.path("status").asInt() < 400 && !PayloadCalls.isRemoved(endpoint)) {
				tally.check(payload.path("file").asString(), () -> check(endpoint, payload));
			}
		}
		tally.close();
	}

	private static void check(String endpoint, JsonNode payload) {
		exchange.reset();
		byte[] body = Material.bytes(payload.path("file").asString());
		int status = payload.path("status").asInt();
		exchange.answers(
				WireMock.status(status).withHeader("Content-Type", "application/json; charset=utf-8").withBody(body));
		try (CoinbaseProClient client = exchange.builder().build()) {
			Publisher<?> call = PayloadCalls.call(endpoint, client, ClientJson.tree(body));
			List<?> answer = answer(call, new String(body, StandardCharsets.UTF_8));
			JsonNode answered = ClientJson.tree(body);
			compare(endpoint, answered.path("repayment").isObject() ? answered.path("repayment") : answered, answer);
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

	private static void compare(String endpoint, JsonNode answered, List<?> answer) {
		if (answered.isObject() && answered.isEmpty()) {
			assertThat(answer).isEmpty();
			return;
		}
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

	private static void compareLeaves(String endpoint, JsonNode answered, Object ours) {
		Map<String, String> held = Leaves.of(tree(ours));
		Map<String, String> given = new TreeMap<>();
		Leaves.of(answered).forEach((path, value) -> given.put(ALIASES.getOrDefault(path, path), value));
		given.keySet().removeIf((path) -> !held.containsKey(path) && LostFields.isMeant(endpoint, anyIndex(path)));
		assertThat(held).as(endpoint).isEqualTo(given);
	}

	private static String anyIndex(String path) {
		return path.replaceAll("/[0-9]+(?=/|$)", "/*");
	}

	/**
	 * Writes what we hold in the shape in which the exchange writes it.
	 */
	private static JsonNode tree(Object ours) {
		if (ours instanceof Candle candle) {
			return ClientJson.treeOf(List.of(candle.time().getEpochSecond(), candle.low(), candle.high(), candle.open(),
					candle.close(), candle.volume()));
		}
		if (ours instanceof SettlementPreference preference) {
			return ClientJson.treeOf(Map.of("settlement_preference", preference));
		}
		if (ours instanceof OrderBook book) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("bids", book.bids().stream().map(PayloadTests::row).toList());
			fields.put("asks", book.asks().stream().map(PayloadTests::row).toList());
			fields.put("sequence", book.sequence());
			putIfGiven(fields, "auction_mode", book.auctionMode());
			putIfGiven(fields, "auction", book.auction());
			putIfGiven(fields, "time", book.time());
			return ClientJson.treeOf(fields);
		}
		return ClientJson.treeOf(ours);
	}

	private static void putIfGiven(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

	private static List<Object> row(OrderBookEntry entry) {
		Object third = (entry.orderId() != null) ? entry.orderId() : String.valueOf(entry.orderCount());
		return List.of(entry.price(), entry.size(), third);
	}

}

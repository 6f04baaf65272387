package io.github.coinbasepro.internal.call;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.book.OrderBook;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.internal.book.LargeBook;
import io.github.coinbasepro.internal.codec.Json;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.products.Trade;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Answers of many parts on the wire: they are read as they arrive, and what is wrong in
 * them ends them.
 */
class LargeAnswersTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final byte[] BOOK = LargeBook.write(20_000, true);

	private static final String TEXT = new String(BOOK, StandardCharsets.UTF_8);

	@Test
	void readsABookThatComesInParts() {
		try (RawServer server = answering(TEXT, 10_007); CoinbaseProClient client = client(server)) {
			OrderBook book = book(client);
			assertThat(book).isEqualTo(Json.readerFor(OrderBook.class).<OrderBook>readValue(BOOK));
		}
	}

	@Test
	void endsABookAtTheRowThatIsWrong() {
		String damaged = TEXT.substring(0, 500_000) + "x" + TEXT.substring(500_001);
		try (RawServer server = silentAfter(damaged); CoinbaseProClient client = client(server)) {
			assertThatExceptionOfType(ResponseFormatException.class).isThrownBy(() -> book(client))
				.withMessageContaining(TEXT.substring(0, 100))
				.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(1500));
		}
	}

	@Test
	void doesNotTakeTheBeginningOfABookForTheBook() {
		RawServer.Script cut = (server, socket) -> {
			RawServer.write(socket,
					"HTTP/1.1 200 OK\r\nContent-Length: " + TEXT.length() + "\r\n\r\n" + TEXT.substring(0, 1_000_000));
			socket.close();
		};
		try (RawServer server = RawServer.start(cut); CoinbaseProClient client = client(server)) {
			assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> book(client));
		}
	}

	@Test
	void readsAListThatComesInParts() {
		try (RawServer server = answering(trades(3_000), 10_007); CoinbaseProClient client = client(server)) {
			List<Trade> trades = trades(client).items();
			assertThat(trades).hasSize(3_000)
				.isEqualTo(Json.readerForListOf(Trade.class).<List<Trade>>readValue(trades(3_000)));
		}
	}

	@Test
	void endsAListAtTheRowThatIsWrong() {
		String damaged = trades(3_000).replace("\"trade_id\":1500,", "\"trade_id\":\"x\",");
		try (RawServer server = silentAfter(damaged); CoinbaseProClient client = client(server)) {
			assertThatExceptionOfType(ResponseFormatException.class).isThrownBy(() -> trades(client))
				.withMessageContaining(damaged.substring(0, 100))
				.satisfies((ex) -> assertThat(ex.getMessage()).hasSizeLessThan(1500));
		}
	}

	private static String trades(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> "{\"trade_id\":" + (count - i) + ",\"side\":\"buy\",\"size\":\"0.0" + i
					+ "\",\"price\":\"60000.10\",\"time\":\"2026-01-02T03:04:05.678901Z\"}")
			.collect(Collectors.joining(",", "[", "]"));
	}

	private static Page<Trade> trades(CoinbaseProClient client) {
		Page<Trade> page = client.products().trades(TradeQuery.of("BTC-USD")).block(PATIENCE);
		assertThat(page).isNotNull();
		return page;
	}

	private static OrderBook book(CoinbaseProClient client) {
		OrderBook book = client.products().orderBook("BTC-USD", BookLevel.THREE).block(PATIENCE);
		assertThat(book).isNotNull();
		return book;
	}

	private static CoinbaseProClient client(RawServer server) {
		return CoinbaseProClient.builder().baseUrl(server.url()).retry(RetrySettings.OFF).build();
	}

	private static RawServer silentAfter(String beginning) {
		return RawServer.start((server, socket) -> {
			RawServer.write(socket,
					"HTTP/1.1 200 OK\r\nContent-Length: " + 2 * beginning.length() + "\r\n\r\n" + beginning);
			server.silence();
		});
	}

	private static RawServer answering(String text, int partSize) {
		return RawServer.start((server, socket) -> {
			RawServer.write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
			for (int start = 0; start < text.length(); start += partSize) {
				String part = text.substring(start, Math.min(start + partSize, text.length()));
				RawServer.write(socket, Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
			}
			RawServer.write(socket, "0\r\n\r\n");
		});
	}

}

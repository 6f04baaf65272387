package io.github.coinbasepro.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.book.BookLevel;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.fills.FillQuery;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.products.TradeQuery;
import io.github.coinbasepro.settings.RetrySettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers whose calls are cancelled while they arrive.
 */
class CancelledAnswersTests {

	private static final int CALLS = FaultScale.of(600, 3_000);

	private static final int AT_A_TIME = 40;

	private static final int ROWS = 4_000;

	private static final String HEAD = "head";

	/**
	 * Calls are cancelled by other threads at any time from the head of the answer to
	 * about its end.
	 */
	@ParameterizedTest
	@EnumSource
	void row93_noBufferIsLeftOfAnAnswerThatIsCancelledWhileItArrives(Answered answered) {
		byte[] body = answered.body();
		AtomicInteger ended = new AtomicInteger();
		int asked;
		try (RawServer server = RawServer.start((self, socket) -> write(socket, answered.head(body), body));
				CoinbaseProClient client = CoinbaseProClient.builder()
					.baseUrl(server.url())
					.http(Patience.HTTP)
					.retry(RetrySettings.OFF)
					.rateLimiter(RateLimiter.unlimited())
					.webClientBuilder(WebClient.builder().filter(CancelledAnswersTests::tellOfTheHead))
					.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE)
					.build()) {
			answered.call(client).block(Patience.LONG);
			Flux.range(0, CALLS)
				.flatMap((i) -> cancelled(answered.call(client), Duration.ofNanos(100_000L * (i % 50)))
					.doFinally((signal) -> ended.incrementAndGet()), AT_A_TIME)
				.blockLast(Patience.LONG);
			asked = server.requests().size();
		}
		assertThat(ended).hasValue(CALLS);
		assertThat(asked).isGreaterThan(CALLS);
		assertThat(LeakWatch.leaks()).isEmpty();
	}

	private static Mono<?> cancelled(Mono<?> call, Duration afterTheHead) {
		Sinks.Empty<Void> head = Sinks.empty();
		return call.takeUntilOther(head.asMono().then(Mono.delay(afterTheHead)))
			.contextWrite((context) -> context.put(HEAD, head));
	}

	private static Mono<ClientResponse> tellOfTheHead(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((context) -> next.exchange(request)
			.doOnNext((response) -> context.<Sinks.Empty<Void>>getOrEmpty(HEAD).ifPresent(Sinks.Empty::tryEmitEmpty)));
	}

	private static void write(Socket socket, String head, byte[] body) throws IOException {
		RawServer.write(socket, head);
		socket.getOutputStream().write(body);
		socket.getOutputStream().flush();
	}

	/**
	 * What is answered.
	 */
	enum Answered {

		BOOK((client) -> client.products().orderBook("BTC-USD", BookLevel.THREE), book(), ""),

		COMPRESSED_BOOK((client) -> client.products().orderBook("BTC-USD", BookLevel.THREE), book(),
				"Content-Encoding: gzip\r\n"),

		PRODUCTS((client) -> client.products().list().then(), list(
				"{\"id\":\"A%d-USD\",\"base_currency\":\"A\",\"quote_currency\":\"USD\",\"quote_increment\":\"0.01\",\"base_increment\":\"0.01\",\"status\":\"online\"}"),
				""),

		TRADES((client) -> client.products().trades(TradeQuery.of("BTC-USD")).then(), list(
				"{\"trade_id\":%d,\"price\":\"1\",\"size\":\"1\",\"side\":\"buy\",\"time\":\"2026-01-01T00:00:00Z\"}"),
				""),

		FILLS((client) -> client.fills().list(FillQuery.forProduct("BTC-USD")).then(), list(
				"{\"trade_id\":%d,\"product_id\":\"BTC-USD\",\"order_id\":\"0aa9b3c0-0000-4000-8000-000000000001\",\"liquidity\":\"T\",\"price\":\"1\",\"size\":\"1\",\"fee\":\"0\",\"created_at\":\"2026-01-01T00:00:00Z\",\"side\":\"buy\"}"),
				"CB-BEFORE: 1\r\n"),

		REFUSAL((client) -> client.time().get().then(), "x".repeat(200_000), "");

		private final Function<CoinbaseProClient, Mono<?>> call;

		private final String text;

		private final String header;

		Answered(Function<CoinbaseProClient, Mono<?>> call, String text, String header) {
			this.call = call;
			this.text = text;
			this.header = header;
		}

		private Mono<?> call(CoinbaseProClient client) {
			Mono<?> made = this.call.apply(client);
			return (this == REFUSAL) ? made.onErrorComplete(RequestRefusedException.class) : made;
		}

		private static String book() {
			String rows = IntStream.range(0, ROWS)
				.mapToObj((i) -> "[\"" + (60_000 - i)
						+ ".00\",\"1.00000000\",\"0aa9b3c0-0000-4000-8000-%012d\"]".formatted(i))
				.collect(Collectors.joining(","));
			return "{\"bids\":[" + rows + "],\"asks\":[],\"sequence\":1,\"auction_mode\":false,\"auction\":null}";
		}

		private static String list(String row) {
			return IntStream.range(0, ROWS).mapToObj(row::formatted).collect(Collectors.joining(",", "[", "]"));
		}

		private byte[] body() {
			byte[] plain = this.text.getBytes(StandardCharsets.US_ASCII);
			return this.header.contains("gzip") ? compressed(plain) : plain;
		}

		private String head(byte[] body) {
			return "HTTP/1.1 " + ((this == REFUSAL) ? "400 Bad Request" : "200 OK")
					+ "\r\nContent-Type: application/json\r\n" + this.header + "Content-Length: " + body.length
					+ "\r\n\r\n";
		}

		private static byte[] compressed(byte[] plain) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
				gzip.write(plain);
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
			return bytes.toByteArray();
		}

	}

}

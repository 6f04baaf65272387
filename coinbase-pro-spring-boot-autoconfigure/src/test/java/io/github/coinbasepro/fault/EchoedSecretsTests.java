package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.RawServer;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderCheck;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.RetrySettings;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that sends back what it was sent does not bring the secrets of a request into
 * what the client keeps of its answer.
 */
class EchoedSecretsTests {

	private static final Pattern SIGNATURE = Pattern.compile("CB-ACCESS-SIGN: (\\S+)");

	private static final String HELLO = "what you sent: ";

	private final List<String> observed = new CopyOnWriteArrayList<>();

	@ParameterizedTest
	@MethodSource("answers")
	void row102_anEchoedRequestLeavesNoSecretInTheError(Answering answering) {
		for (UnaryOperator<String> encoding : encodings().values()) {
			AtomicReference<String> signature = new AtomicReference<>("");
			try (RawServer server = RawServer.start((self, socket) -> {
				String request = self.requests().get(self.requests().size() - 1);
				Matcher found = SIGNATURE.matcher(request);
				signature.set(found.find() ? found.group(1) : "");
				RawServer.write(socket, answering.answer(encoding.apply(secrets(signature.get()))));
			}); CoinbaseProClient client = client(server)) {
				for (Publisher<?> call : List.of(client.accounts().list(), client.orders().place(order()),
						client.fees().get(), client.orders().cancelAll())) {
					CoinbaseProException failure = failureOf(call);
					assertNoSecretIn(failure, signature.get());
				}
			}
		}
	}

	static Stream<Answering> answers() {
		return Stream.of(
				new Answering("a refusal",
						(echo) -> json("400 Bad Request", "{\"message\":" + Json.text(HELLO + echo) + "}")),
				new Answering("another object",
						(echo) -> json("403 Forbidden", "{\"headers\":" + Json.text(echo) + "}")),
				new Answering("a text", (echo) -> answer("404 Not Found", "text/plain", HELLO + echo)),
				new Answering("a page", (echo) -> answer("403 Forbidden", "text/html", "<pre>" + echo + "</pre>")),
				new Answering("a server error",
						(echo) -> json("500 Internal Server Error", "{\"message\":" + Json.text(echo) + "}")),
				new Answering("a broken success", (echo) -> json("200 OK", "{\"was\":" + Json.text(echo))),
				new Answering("a success of another form", (echo) -> json("200 OK", Json.text(echo))),
				new Answering("a message as a success",
						(echo) -> json("200 OK", "{\"message\":" + Json.text(echo) + "}")),
				new Answering("a request id",
						(echo) -> "HTTP/1.1 400 Bad Request\r\nCF-RAY: " + echo.replaceAll("\\s+", " ")
								+ "\r\nContent-Length: 0\r\n\r\n"),
				new Answering("a broken head", (echo) -> "HTTP/" + echo.replaceAll("\\s+", "") + "\r\n\r\n"));
	}

	/**
	 * Wherever the text is cut, no more than a few characters of a secret are left at its
	 * end.
	 */
	@ParameterizedTest
	@MethodSource("places")
	void row102_aSecretThatIsCutIsBlottedToo(int place) {
		for (String status : List.of("400 Bad Request", "200 OK")) {
			AtomicReference<String> signature = new AtomicReference<>("");
			try (RawServer server = RawServer.start((self, socket) -> {
				String request = self.requests().get(self.requests().size() - 1);
				Matcher found = SIGNATURE.matcher(request);
				signature.set(found.find() ? found.group(1) : "");
				String begin = (StubExchange.PASSPHRASE + " ").repeat(place / 18).substring(0, place / 18 * 18);
				String echo = ".".repeat(place - begin.length()) + begin + signature.get();
				RawServer.write(socket, json(status, echo + ".".repeat(9000)));
			}); CoinbaseProClient client = client(server)) {
				CoinbaseProException failure = failureOf(client.accounts().list());
				assertThat(ObjectGraph.textsOf(failure).values())
					.noneMatch((text) -> text.contains(signature.get().substring(0, 4))
							|| text.contains(StubExchange.PASSPHRASE.substring(0, 12)));
			}
		}
	}

	/**
	 * A parser names the word that it stopped at, which may be a part of a signature or a
	 * passphrase.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "", "[", "[{\"id\":", "[{\"balance\":0" })
	void row102_aParserThatStopsWithinASecretDoesNotShowItsPart(String begin) {
		try (RawServer server = RawServer
			.start((self, socket) -> RawServer.write(socket, json("200 OK", begin + StubExchange.PASSPHRASE)));
				CoinbaseProClient client = client(server)) {
			CoinbaseProException failure = failureOf(client.accounts().list());
			assertThat(failure).isInstanceOf(ResponseFormatException.class)
				.hasMessageNotContaining("canary")
				.hasMessageContaining("******");
		}
	}

	static Stream<Integer> places() {
		return Stream.of(0, 470, 500, 511, 512, 2030, 2040, 2047, 8100, 8150, 8185, 8191);
	}

	@Test
	void row102_whatIsNoSecretStaysAsItWasSaid() {
		try (RawServer server = RawServer
			.start((self, socket) -> RawServer.write(socket, json("401 Unauthorized", "{\"message\":\"canary\"}")));
				CoinbaseProClient client = client(server)) {
			assertThat(failureOf(client.accounts().list())).hasMessageContaining(": 401 canary [");
		}
	}

	private void assertNoSecretIn(CoinbaseProException failure, String signature) {
		try (SecretScanner scanner = SecretScanner.lookingFor(StubExchange.KEY, StubExchange.SECRET,
				StubExchange.PASSPHRASE, signature)) {
			scanner.scan(failure);
			this.observed.forEach((text) -> scanner.scanText("observation", text));
			scanner.assertClean();
		}
		for (String secret : List.of(StubExchange.KEY, StubExchange.PASSPHRASE, signature)) {
			encodings().forEach((name, encoding) -> assertThat(ObjectGraph.textsOf(failure).values()).as(name)
				.noneMatch((text) -> text.contains(encoding.apply(secret))));
		}
	}

	private static CoinbaseProException failureOf(Publisher<?> call) {
		Throwable failure = Mono.from(call)
			.cast(Object.class)
			.flatMap((answer) -> Mono.<Throwable>empty())
			.onErrorResume(Mono::just)
			.block(Patience.LONG);
		assertThat(failure).isInstanceOf(CoinbaseProException.class);
		return (CoinbaseProException) failure;
	}

	private static String secrets(String signature) {
		return "CB-ACCESS-KEY: " + StubExchange.KEY + "\r\nCB-ACCESS-SIGN: " + signature + "\r\nCB-ACCESS-PASSPHRASE: "
				+ StubExchange.PASSPHRASE + "\r\nsecret: " + StubExchange.SECRET;
	}

	private static Map<String, UnaryOperator<String>> encodings() {
		return Map.of("as it is", (text) -> text, "base64",
				(text) -> Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
				"base64 for URLs",
				(text) -> Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
				"for URLs", (text) -> URLEncoder.encode(text, StandardCharsets.UTF_8), "every letter for URLs",
				(text) -> each(text, "%%%02x"), "every letter for JSON", (text) -> each(text, "\\u%04X"),
				"every letter for HTML", (text) -> each(text, "&#%d;"));
	}

	private static String each(String text, String format) {
		return text.chars().mapToObj((c) -> String.format(format, c)).collect(Collectors.joining());
	}

	private static String json(String status, String body) {
		return answer(status, "application/json", body);
	}

	private static String answer(String status, String type, String body) {
		return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
	}

	private static NewOrder order() {
		return NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.TEN);
	}

	private CoinbaseProClient client(RawServer server) {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(new ObservationHandler<Observation.Context>() {

			@Override
			public void onStop(Observation.Context context) {
				EchoedSecretsTests.this.observed.add(context + " " + context.getError());
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
		return CoinbaseProClient.builder()
			.baseUrl(server.url())
			.credentials(StubExchange.KEY, StubExchange.SECRET, StubExchange.PASSPHRASE)
			.http(Patience.HTTP)
			.retry(RetrySettings.OFF)
			.observationRegistry(registry)
			.orders(new OrderSettings(OrderCheck.OFF, Duration.ZERO))
			.build();
	}

	/**
	 * How a server answers.
	 *
	 * @param name how
	 * @param answer the whole answer, from what it sends back
	 */
	record Answering(String name, UnaryOperator<String> answer) {

		String answer(String echo) {
			return this.answer.apply(echo);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	/**
	 * JSON by hand.
	 */
	private static final class Json {

		static String text(String text) {
			return "\"" + text.replace("\r", "\\r").replace("\n", "\\n").replaceAll("\\\\(?![rnu])", "\\\\\\\\") + "\"";
		}

	}

}

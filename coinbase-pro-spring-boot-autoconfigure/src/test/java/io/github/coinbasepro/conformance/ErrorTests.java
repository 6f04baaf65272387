package io.github.coinbasepro.conformance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.InvalidOrderException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.ResponseFormatException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import io.github.coinbasepro.exception.UnexpectedRedirectException;
import io.github.coinbasepro.orders.NewOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the exchange refuses is an error of the right type, with its status and its words.
 */
@Tag("conformance")
class ErrorTests {

	/**
	 * What is said of one thing only, and the type that it has beside that of its status.
	 */
	private static final List<Words> WORDS = List.of(new Words("order already done", OrderDoneException.class),
			new Words("request timestamp expired", TimestampExpiredException.class),
			new Words("rate limit exceeded", RateLimitedException.class),
			new Words("invalid price", InvalidOrderException.class));

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void namesWhatTheExchangeRefuses() {
		Tally tally = new Tally("errors");
		for (JsonNode vector : Material.list("error-vectors.json")) {
			tally.check(vector.path("id").asString(), () -> check("error", vector.path("status").asInt(),
					vector.path("content_type").asString(), vector.path("body").asString(), vector.path("copra")));
		}
		for (JsonNode payload : Material.list("payloads.json")) {
			int status = payload.path("status").asInt();
			if (status >= 400) {
				String file = payload.path("file").asString();
				tally.check(file, () -> check(payload.path("endpoint").asString(), status, "application/json",
						new String(Material.bytes(file), StandardCharsets.UTF_8), ClientJson.tree(new byte[] { '1' })));
			}
		}
		tally.close();
	}

	private static void check(String endpoint, int status, String contentType, String body, JsonNode copra) {
		exchange.reset();
		exchange.answers(WireMock.status(status).withHeader("Content-Type", contentType).withBody(body));
		String message = message(body);
		CoinbaseProException failure = failure(route(endpoint, message));
		assertThat(failure).isInstanceOf(type(status, message));
		if (failure instanceof RequestRefusedException refused) {
			assertThat(refused.status()).isEqualTo(status);
			assertThat(refused.exchangeMessage()).isEqualTo(words(contentType, message, body));
			if (message != null && copra.path("exception").asString("").equals("APIRequestError")) {
				assertThat(refused.exchangeMessage() + " [" + refused.status() + "]")
					.isEqualTo(copra.path("message").asString());
			}
		}
		assertThat(exchange.requests()).hasSize((failure instanceof TimestampExpiredException) ? 2 : 1);
	}

	/**
	 * Returns the words that an error must have: those of the exchange, of a page of what
	 * stands in front of it none, where copra has the whole page.
	 */
	private static String words(String contentType, @Nullable String message, String body) {
		if (message != null) {
			return message;
		}
		return contentType.startsWith("text/html") ? "" : body;
	}

	/**
	 * Returns the call that is refused so.
	 */
	private static Publisher<?> route(String endpoint, @Nullable String message) {
		CoinbaseProClient client = exchange.client();
		if (!endpoint.equals("error")) {
			return PayloadCalls.call(endpoint, client, ClientJson.tree("{}".getBytes(StandardCharsets.UTF_8)));
		}
		return switch (String.valueOf(message).toLowerCase(java.util.Locale.ROOT)) {
			case "order already done" -> client.orders().cancel(PayloadsAsAsked.ANY);
			case "invalid price" -> client.orders().place(NewOrder.limitBuy("BTC-USD", BigDecimal.ONE, BigDecimal.ONE));
			case "public rate limit exceeded" -> client.products().ticker("BTC-USD");
			case "private rate limit exceeded", "request timestamp expired", "forbidden" -> client.accounts().list();
			default -> client.time().get();
		};
	}

	private static Class<? extends CoinbaseProException> type(int status, @Nullable String message) {
		for (Words words : WORDS) {
			if (message != null && message.toLowerCase(java.util.Locale.ROOT).contains(words.text())) {
				return words.type();
			}
		}
		return switch (status) {
			case 401 -> AuthenticationException.class;
			case 403 -> PermissionDeniedException.class;
			case 404 -> NotFoundException.class;
			case 429 -> RateLimitedException.class;
			default ->
				(status < 300) ? ResponseFormatException.class : (status < 400) ? UnexpectedRedirectException.class
						: (status < 500) ? RequestRefusedException.class : ServerErrorException.class;
		};
	}

	private static @Nullable String message(String body) {
		try {
			JsonNode message = ClientJson.tree(body.getBytes(StandardCharsets.UTF_8)).path("message");
			return message.isString() ? message.asString() : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	private static CoinbaseProException failure(Publisher<?> call) {
		try {
			Flux.from(call).blockLast();
		}
		catch (CoinbaseProException ex) {
			return ex;
		}
		throw new AssertionError("no failure");
	}

	private record Words(String text, Class<? extends CoinbaseProException> type) {

	}

}

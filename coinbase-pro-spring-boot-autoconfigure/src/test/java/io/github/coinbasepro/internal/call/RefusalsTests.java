package io.github.coinbasepro.internal.call;

import java.math.BigDecimal;
import java.time.Duration;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.coinbasepro.StubExchange;
import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.BlockedByCdnException;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.InvalidApiKeyException;
import io.github.coinbasepro.exception.InvalidOrderException;
import io.github.coinbasepro.exception.InvalidPassphraseException;
import io.github.coinbasepro.exception.InvalidSignatureException;
import io.github.coinbasepro.exception.MarketUnavailableException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import io.github.coinbasepro.orders.NewOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link Refusals}: what the exchange says and what a caller gets.
 */
class RefusalsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "401 | CB-ACCESS-KEY header is required",
			"400 | CB-ACCESS-SIGN header is required", "400 | invalid timestamp", "401 | Unauthorized." })
	void authentication(int status, String message) {
		assertThat(refusal(status, message)).isExactlyInstanceOf(AuthenticationException.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401 })
	void theKeyAndThePassphraseAreToldApart(int status) {
		assertThat(refusal(status, "Invalid API Key")).isExactlyInstanceOf(InvalidApiKeyException.class);
		assertThat(refusal(status, "Invalid Passphrase")).isExactlyInstanceOf(InvalidPassphraseException.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401 })
	void theClockAndTheSignatureAreToldApart(int status) {
		assertThat(refusal(status, "request timestamp expired")).isExactlyInstanceOf(TimestampExpiredException.class);
		assertThat(refusal(status, "invalid signature")).isExactlyInstanceOf(InvalidSignatureException.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "403 | Forbidden", "403 | ''", "401 | Invalid scope" })
	void permission(int status, String message) {
		assertThat(refusal(status, message)).isExactlyInstanceOf(PermissionDeniedException.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "404 | NotFound", "400 | Product not found", "404 | ProductNotFound" })
	void notFound(int status, String message) {
		assertThat(refusal(status, message)).isExactlyInstanceOf(NotFoundException.class);
	}

	@Test
	void orders() {
		assertThat(refusal(404, "order not found")).isExactlyInstanceOf(OrderNotFoundException.class);
		assertThat(refusal(400, "Order already done")).isExactlyInstanceOf(OrderDoneException.class);
		assertThat(refusalOfAnOrder(400, "Insufficient funds")).isExactlyInstanceOf(InsufficientFundsException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "size is too small. Minimum size is 0.001", "size is too large. Maximum size is 20",
			"size is too accurate. Smallest unit is 0.00000001", "price is too accurate. Smallest unit is 0.01",
			"price too small", "price too precise", "size too precise", "funds is too small", "Invalid Price",
			"Invalid stp xx", "Invalid order_type x", "Invalid side x", "Invalid time_in_force x", "Invalid client_oid",
			"Requires size", "size must be a number", "price must be a number" })
	void ordersThatBreakARule(String message) {
		assertThat(refusalOfAnOrder(400, message)).isExactlyInstanceOf(InvalidOrderException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Limit only mode", "Cancel only mode", "BTC-USD is under maintenance",
			"Not allowed for delisted products", "Matching engine offline", "Trading pair not available" })
	void marketsThatAreNotOpen(String message) {
		assertThat(refusal(400, message)).isExactlyInstanceOf(MarketUnavailableException.class);
		assertThat(refusalOfAnOrder(400, message)).isExactlyInstanceOf(MarketUnavailableException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Unexpected token s in JSON at position 96", "BadRequest", "unexpected level: 9",
			"Unsupported granularity", "before cursor value is not valid", "words never seen before", "" })
	void anythingElse(String message) {
		RequestRefusedException ex = refusal(400, message);
		assertThat(ex).isExactlyInstanceOf(RequestRefusedException.class);
		assertThat(ex.outcome()).isEqualTo(Outcome.REFUSED);
		assertThat(ex.exchangeMessage()).isEqualTo(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Public rate limit exceeded", "Private rate limit exceeded", "" })
	void rateLimits(String message) {
		RequestRefusedException ex = refusal(429, message);
		assertThat(ex).isInstanceOfSatisfying(RateLimitedException.class,
				(limited) -> assertThat(limited.retryAfter()).isNull());
		assertThat(ex.isRetryable()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "0, 0", "-5,", "abc,", "99999999999999999999, 999999999", "'Wed, 21 Oct 2015 07:28:00 GMT', 0",
			"'Fri, 2 Jan 2026 03:04:15 GMT', 9" })
	void row01_howLongToWaitAfterTooManyCalls(String header, Long seconds) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"Slow rate limit exceeded\"}", 429)
			.withHeader("Retry-After", header));
		RateLimitedException ex = catchThrowableOfType(RateLimitedException.class, this::call);
		Duration retryAfter = ex.retryAfter();
		assertThat((retryAfter != null) ? retryAfter.toSeconds() : null).isEqualTo(seconds);
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503, 504, 520, 522, 527 })
	void serverErrors(int status) {
		RequestRefusedException ex = refusal(status, "Internal server error");
		assertThat(ex).isExactlyInstanceOf(ServerErrorException.class);
		assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(ex.isRetryable()).isTrue();
		assertThat(ex.status()).isEqualTo(status);
	}

	@Test
	void row22_pagesOfTheServerInFront() {
		exchange.answers(WireMock.status(403)
			.withHeader("Content-Type", "text/html; charset=UTF-8")
			.withHeader("CF-RAY", "7d0c-FRA")
			.withBody("<html>canary</html>"));
		assertThatExceptionOfType(BlockedByCdnException.class).isThrownBy(this::call).satisfies((ex) -> {
			assertThat(ex.requestId()).isEqualTo("7d0c-FRA");
			assertThat(ex.getMessage()).startsWith("time.get (GET /time): 403 [");
			assertThat(ex.outcome()).isEqualTo(Outcome.UNKNOWN);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{\"message\":null} | {\"message\":null}", "{} | {}", "\"x\" | \"x\"",
			"'' | ''", "oops | oops", "{\"message\":\"prêt\"} | prêt", "[{ | [{", "null | null" })
	void keepsWhatTheExchangeSaidWhateverItsForm(String body, String message) {
		exchange.answers(WireMock.status(400).withBody(body));
		RequestRefusedException ex = catchThrowableOfType(RequestRefusedException.class, this::call);
		assertThat(ex.exchangeMessage()).isEqualTo(message);
	}

	private RequestRefusedException refusalOfAnOrder(int status, String message) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"" + message + "\"}", status));
		NewOrder order = NewOrder.marketBuy("BTC-USD", BigDecimal.ONE);
		return catchThrowableOfType(RequestRefusedException.class,
				() -> exchange.client().orders().place(order).block(PATIENCE));
	}

	private RequestRefusedException refusal(int status, String message) {
		exchange.answers(WireMock.jsonResponse("{\"message\":\"" + message + "\"}", status));
		return catchThrowableOfType(RequestRefusedException.class, this::call);
	}

	private void call() {
		Mono.from(exchange.publicClient().time().get()).block(PATIENCE);
	}

}

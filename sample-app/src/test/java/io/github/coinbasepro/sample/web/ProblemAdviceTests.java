package io.github.coinbasepro.sample.web;

import java.util.UUID;
import java.util.stream.Stream;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.DryRunException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.sample.account.OrderDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ProblemAdviceTests {

	private static final UUID CLIENT_ORDER_ID = UUID.fromString("4f1a2b3c-0d1e-4f2a-8b3c-4d5e6f708192");

	private static final FailedCall CALL = new FailedCall("orders.place", "POST", "/orders", 1, CLIENT_ORDER_ID);

	private final OrderDesk orders = mock(OrderDesk.class);

	private final WebTestClient client = WebTestClient.bindToController(new OrderController(this.orders))
		.controllerAdvice(new ProblemAdvice())
		.build();

	static Stream<Arguments> failures() {
		return Stream.of(
				arguments(new InsufficientFundsException(refusal(400, "Insufficient funds")), 422,
						"Insufficient funds"),
				arguments(new OrderNotFoundException(refusal(404, "order not found")), 404, "order not found"),
				arguments(new RateLimitedException(refusal(429, "Private rate limit exceeded"), null), 429,
						"Private rate limit exceeded"),
				arguments(new AuthenticationException(refusal(401, "Invalid API Key")), 403, "Invalid API Key"),
				arguments(new InsufficientFundsException(refusal(400, "")), 422, "The exchange refused without a word"),
				arguments(new OrderOutcomeUnknownException(CALL, "no usable answer", null), 504,
						"No usable answer: the order may have been placed. "
								+ "Look at open orders and fills before sending it again."),
				arguments(new ConnectFailedException(CALL, "no connection"), 503, "Not sent: exchange unreachable"),
				arguments(new OutcomeUnknownException(CALL, false, "no answer", null), 502,
						"Exchange unreachable: no usable answer"),
				arguments(new PermissionSwitchedOffException(CALL, "is switched off"), 403,
						"Not sent: this desk may not trade now"),
				arguments(new OrderGuardException(CALL, "is worth 2 USD, and coinbase.pro.orders.max-value.USD is 1"),
						422,
						"Not sent: orders.place (POST /orders): is worth 2 USD, and coinbase.pro.orders.max-value.USD is 1"),
				arguments(new DryRunException(CALL, "not sent"), 403, "Not sent: coinbase.pro.dry-run is on"),
				arguments(new IllegalArgumentException("size must be positive"), 400, "size must be positive"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void everyFailureIsAProblemInWordsForTheTrader(RuntimeException failure, int status, String detail) {
		given(this.orders.place(any())).willReturn(Mono.error(failure));
		this.client.post()
			.uri("/desk/orders")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{}")
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo(detail);
	}

	@Test
	void refusalTellsTheExchangesStatusAndTheOrder() {
		given(this.orders.place(any()))
			.willReturn(Mono.error(new InsufficientFundsException(refusal(400, "Insufficient funds"))));
		this.client.post()
			.uri("/desk/orders")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{}")
			.exchange()
			.expectBody()
			.jsonPath("$.exchangeStatus")
			.isEqualTo(400)
			.jsonPath("$.outcome")
			.isEqualTo("REFUSED")
			.jsonPath("$.clientOrderId")
			.isEqualTo(CLIENT_ORDER_ID.toString());
	}

	private static Refusal refusal(int status, String message) {
		return new Refusal(CALL, status, message, null);
	}

}

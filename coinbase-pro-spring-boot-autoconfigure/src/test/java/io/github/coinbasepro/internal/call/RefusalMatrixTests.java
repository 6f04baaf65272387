package io.github.coinbasepro.internal.call;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.InvalidApiKeyException;
import io.github.coinbasepro.exception.InvalidOrderException;
import io.github.coinbasepro.exception.InvalidPassphraseException;
import io.github.coinbasepro.exception.InvalidSignatureException;
import io.github.coinbasepro.exception.InvalidTransferException;
import io.github.coinbasepro.exception.MarketUnavailableException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.OrderNotFoundException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Refusals}: every text at every status.
 */
class RefusalMatrixTests {

	private static final FailedCall ORDER = new FailedCall("orders.place", "POST", "/orders", 1, null);

	private static final FailedCall READ = new FailedCall("accounts.list", "GET", "/accounts", 1, null);

	private static final Set<Integer> KEY = Set.of(400, 401);

	private static final Set<Integer> PERMISSION = Set.of(400, 401, 403);

	private static final Set<Integer> FORM = Set.of(400);

	private static final Set<Integer> THING = Set.of(400, 404);

	static Stream<Said> texts() {
		return Stream.concat(
				Stream.of(new Said("Request timestamp expired", TimestampExpiredException.class, KEY, false),
						new Said("invalid signature", InvalidSignatureException.class, KEY, false),
						new Said("CB-ACCESS-KEY header is required", AuthenticationException.class, KEY, false),
						new Said("invalid timestamp", AuthenticationException.class, KEY, false),
						new Said("Invalid API Key", InvalidApiKeyException.class, KEY, false),
						new Said("Invalid Passphrase", InvalidPassphraseException.class, KEY, false),
						new Said("Invalid scope", PermissionDeniedException.class, PERMISSION, false),
						new Said("insufficient permissions", PermissionDeniedException.class, PERMISSION, false),
						new Said("Insufficient funds", InsufficientFundsException.class, FORM, true),
						new Said("order not found", OrderNotFoundException.class, THING, false),
						new Said("Order already done", OrderDoneException.class, THING, false),
						new Said("Product not found", NotFoundException.class, THING, false),
						new Said("ProductNotFound", NotFoundException.class, THING, false),
						new Said("Trading pair not available", MarketUnavailableException.class, THING, false),
						new Said("amount must be a positive number", InvalidTransferException.class, FORM, true),
						new Said("invalid crypto_address", InvalidTransferException.class, FORM, true),
						new Said("0.1 is required to send on-blockchain.", InvalidTransferException.class, FORM, true)),
				Stream.concat(
						Stream.of("Not allowed for delisted products", "Matching engine offline", "Limit only mode",
								"Cancel only mode", "Post only mode", "BTC-USD is under maintenance")
							.map((text) -> new Said(text, MarketUnavailableException.class, FORM, false)),
						Stream
							.of("size is too small", "price is too accurate", "funds is too small", "price too small",
									"size too precise", "Invalid Price", "Invalid stp x", "Invalid order_type stop",
									"Invalid side x", "Invalid time_in_force x", "Invalid client_oid", "Requires size",
									"size must be a number", "price must be a number")
							.map((text) -> new Said(text, InvalidOrderException.class, FORM, true))));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void row96_aTextMeansWhatItSaysAtItsOwnStatusesOnly(Said said) {
		IntStream.range(400, 600).forEach((status) -> {
			Class<?> type = said.statuses().contains(status) ? said.type() : byStatus(status);
			assertThat(exception(ORDER, status, said.text())).as("%d", status).isExactlyInstanceOf(type);
		});
	}

	@ParameterizedTest
	@MethodSource("texts")
	void row96_aReadFailsForNothingThatOnlyWritesCanFailFor(Said said) {
		IntStream.range(400, 600).forEach((status) -> {
			boolean meant = said.statuses().contains(status) && !said.writes();
			assertThat(exception(READ, status, said.text())).as("%d", status)
				.isExactlyInstanceOf(meant ? said.type() : byStatus(status));
		});
	}

	@Test
	void row96_whereTwoTextsMeetTheStatusDecidesAndThenTheFirst() {
		Map.of(403, PermissionDeniedException.class, 401, PermissionDeniedException.class, 400,
				PermissionDeniedException.class, 404, NotFoundException.class, 429, RateLimitedException.class)
			.forEach((status, type) -> assertThat(exception(ORDER, status, "insufficient permissions")).as("%d", status)
				.isExactlyInstanceOf(type));
		assertThat(exception(ORDER, 403, "Insufficient funds")).isExactlyInstanceOf(PermissionDeniedException.class);
		assertThat(exception(ORDER, 400, "Insufficient funds, order not found"))
			.isExactlyInstanceOf(InsufficientFundsException.class);
		assertThat(exception(ORDER, 404, "Insufficient funds, order not found"))
			.isExactlyInstanceOf(OrderNotFoundException.class);
	}

	@Test
	void row97_whatIsNotOfTheExchangeIsNeverARefusal() {
		IntStream.range(400, 600).forEach((status) -> {
			Refusal refusal = new Refusal(ORDER, status, "Insufficient funds", null, false);
			assertThat(Refusals.exception(refusal, refusal.message(), false, route(ORDER), null).outcome())
				.as("%d", status)
				.isEqualTo(Outcome.UNKNOWN);
			assertThat(Refusals.exception(refusal, refusal.message(), true, route(ORDER), null).outcome())
				.as("%d", status)
				.isEqualTo(Outcome.UNKNOWN);
		});
	}

	@Test
	void row97_whatTheExchangeSaysIsARefusalUnlessItOrTheNetworkGaveUp() {
		IntStream.range(400, 600).forEach((status) -> {
			boolean givenUp = status >= 500 || status == 408 || status == 425 || status == 499;
			assertThat(exception(ORDER, status, "no").outcome()).as("%d", status)
				.isEqualTo(givenUp ? Outcome.UNKNOWN : Outcome.REFUSED);
		});
	}

	@Test
	void row95_whatWasDebitedBeforeItWasRefusedIsUnknownAtEveryStatus() {
		IntStream.of(400, 401, 403, 404, 409, 422)
			.forEach((status) -> assertThat(exception(ORDER, status,
					"The funds were transferred to Coinbase for processing, but failed to withdraw to bc1q")
				.outcome()).as("%d", status).isEqualTo(Outcome.UNKNOWN));
	}

	private static RequestRefusedException exception(FailedCall call, int status, String text) {
		return Refusals.exception(new Refusal(call, status, text, null), text, false, route(call), null);
	}

	private static Endpoint<?> route(FailedCall call) {
		EndpointSpec route = call.method().equals("GET") ? Endpoint.get(call.operation(), call.path())
				: Endpoint.post(call.operation(), call.path());
		return route.answersNothing();
	}

	private static Class<?> byStatus(int status) {
		if (status >= 500) {
			return ServerErrorException.class;
		}
		return switch (status) {
			case 401 -> AuthenticationException.class;
			case 403 -> PermissionDeniedException.class;
			case 404 -> NotFoundException.class;
			case 408, 425, 499 -> ServerErrorException.class;
			case 429 -> RateLimitedException.class;
			default -> RequestRefusedException.class;
		};
	}

	/**
	 * A text of the exchange.
	 *
	 * @param text the text
	 * @param type the exception that it means
	 * @param statuses the statuses at which it means that
	 * @param writes whether it means that only in answers to what is no read
	 */
	private record Said(String text, Class<?> type, Set<Integer> statuses, boolean writes) {

		@Override
		public String toString() {
			return this.text;
		}

	}

}

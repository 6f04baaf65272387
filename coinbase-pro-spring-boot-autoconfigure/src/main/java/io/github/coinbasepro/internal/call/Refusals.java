package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.BlockedByCdnException;
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
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of refusal an answer is, by its status first and then by its text. The
 * exchange has no error codes: beside the status there is only its text, so the one table
 * of its texts is here.
 */
final class Refusals {

	private static final Set<Integer> GIVEN_UP = Set.of(408, 425, 499);

	private static final String TRANSFERRED_IN_PART = "funds were transferred to coinbase";

	private static final List<Rule> RULES = List.of(
			rule("request timestamp expired", TimestampExpiredException::new).at(400, 401),
			rule("invalid signature", InvalidSignatureException::new).at(400, 401),
			rule("cb-access-", AuthenticationException::new).at(400, 401),
			rule("invalid timestamp", AuthenticationException::new).at(400, 401),
			rule("invalid api key", InvalidApiKeyException::new).at(400, 401),
			rule("invalid passphrase", InvalidPassphraseException::new).at(400, 401),
			rule("invalid scope", PermissionDeniedException::new).at(400, 401, 403),
			rule("insufficient permission", PermissionDeniedException::new).at(400, 401, 403),
			rule("insufficient", InsufficientFundsException::new).at(400).ofWrites(),
			rule("order not found", OrderNotFoundException::new).at(400, 404),
			rule("order already done", OrderDoneException::new).at(400, 404),
			rule("product not found", NotFoundException::new).at(400, 404),
			rule("productnotfound", NotFoundException::new).at(400, 404),
			rule("trading pair not available", MarketUnavailableException::new).at(400, 404),
			rule("delisted product", MarketUnavailableException::new).at(400),
			rule("matching engine offline", MarketUnavailableException::new).at(400),
			rule("limit only mode", MarketUnavailableException::new).at(400),
			rule("cancel only mode", MarketUnavailableException::new).at(400),
			rule("post only mode", MarketUnavailableException::new).at(400),
			rule("under maintenance", MarketUnavailableException::new).at(400),
			rule("amount must be a positive", InvalidTransferException::new).at(400).ofWrites(),
			rule("invalid crypto_address", InvalidTransferException::new).at(400).ofWrites(),
			rule("required to send on-blockchain", InvalidTransferException::new).at(400).ofWrites(),
			invalidOrder("size is too "), invalidOrder("price is too "), invalidOrder("funds is too "),
			invalidOrder("price too "), invalidOrder("size too "), invalidOrder("invalid price"),
			invalidOrder("invalid stp"), invalidOrder("invalid order_type"), invalidOrder("invalid side"),
			invalidOrder("invalid time_in_force"), invalidOrder("invalid client_oid"), invalidOrder("requires "),
			invalidOrder("size must be "), invalidOrder("price must be "));

	private Refusals() {
	}

	/**
	 * Returns the exception for an answer.
	 * @param refusal what was answered, as it is shown
	 * @param text what was answered, in its own words
	 * @param html whether the answer is a page of the server in front of the exchange
	 * @param endpoint the route that was called
	 * @param retryAfter how long the exchange asks to wait, if it says so
	 * @return the exception
	 */
	static RequestRefusedException exception(Refusal refusal, String text, boolean html, Endpoint<?> endpoint,
			@Nullable Duration retryAfter) {
		if (refusal.status() >= 500 || GIVEN_UP.contains(refusal.status())) {
			return new ServerErrorException(refusal, endpoint.repeatable());
		}
		if (refusal.status() == 429) {
			return new RateLimitedException(refusal, retryAfter);
		}
		if (html) {
			return new BlockedByCdnException(refusal.asUncertain());
		}
		String message = text.toLowerCase(Locale.ROOT);
		if (message.contains(TRANSFERRED_IN_PART)) {
			return new RequestRefusedException(refusal.asUncertain());
		}
		return RULES.stream()
			.filter((rule) -> rule.isFor(refusal, message, endpoint))
			.findFirst()
			.map(Rule::exception)
			.orElseGet(() -> byStatus(refusal, endpoint))
			.apply(refusal);
	}

	private static Function<Refusal, RequestRefusedException> byStatus(Refusal refusal, Endpoint<?> endpoint) {
		return switch (refusal.status()) {
			case 401 -> AuthenticationException::new;
			case 403 -> PermissionDeniedException::new;
			case 404 -> endpoint.ofOneOrder() ? OrderNotFoundException::new : NotFoundException::new;
			default -> RequestRefusedException::new;
		};
	}

	private static Rule rule(String text, Function<Refusal, RequestRefusedException> exception) {
		return new Rule(text, exception, Set.of(), false);
	}

	private static Rule invalidOrder(String text) {
		return rule(text, InvalidOrderException::new).at(400).ofWrites();
	}

	/**
	 * What a text means at some statuses.
	 *
	 * @param text a part of the text, in lower case
	 * @param exception creates the exception
	 * @param statuses the statuses at which it means that
	 * @param writes whether it means that only in answers to what is no read
	 */
	private record Rule(String text, Function<Refusal, RequestRefusedException> exception, Set<Integer> statuses,
			boolean writes) {

		Rule at(Integer... statuses) {
			return new Rule(this.text, this.exception, Set.of(statuses), this.writes);
		}

		Rule ofWrites() {
			return new Rule(this.text, this.exception, this.statuses, true);
		}

		boolean isFor(Refusal refusal, String message, Endpoint<?> endpoint) {
			return this.statuses.contains(refusal.status()) && message.contains(this.text)
					&& !(this.writes && endpoint.reads());
		}

	}

}

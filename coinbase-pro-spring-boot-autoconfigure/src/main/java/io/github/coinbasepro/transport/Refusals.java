package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
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
 * Tells what kind of refusal an answer is. The exchange has no error codes: beside the
 * status there is only its text, so the one table of its texts is here.
 */
final class Refusals {

	private static final List<Rule> RULES = List.of(
			new Rule("request timestamp expired", TimestampExpiredException::new),
			new Rule("invalid signature", InvalidSignatureException::new),
			new Rule("cb-access-", AuthenticationException::new),
			new Rule("invalid timestamp", AuthenticationException::new),
			new Rule("invalid api key", InvalidApiKeyException::new),
			new Rule("invalid passphrase", InvalidPassphraseException::new),
			new Rule("invalid scope", PermissionDeniedException::new),
			new Rule("insufficient", InsufficientFundsException::new),
			new Rule("order not found", OrderNotFoundException::new),
			new Rule("order already done", OrderDoneException::new),
			new Rule("product not found", NotFoundException::new), new Rule("productnotfound", NotFoundException::new),
			new Rule("trading pair not available", NotFoundException::new),
			new Rule("limit only mode", MarketUnavailableException::new),
			new Rule("cancel only mode", MarketUnavailableException::new),
			new Rule("post only mode", MarketUnavailableException::new),
			new Rule("under maintenance", MarketUnavailableException::new),
			new Rule("amount must be a positive", InvalidTransferException::new),
			new Rule("invalid crypto_address", InvalidTransferException::new),
			new Rule("required to send on-blockchain", InvalidTransferException::new),
			new Rule("size is too ", InvalidOrderException::new), new Rule("price is too ", InvalidOrderException::new),
			new Rule("funds is too ", InvalidOrderException::new), new Rule("price too ", InvalidOrderException::new),
			new Rule("size too ", InvalidOrderException::new), new Rule("invalid price", InvalidOrderException::new),
			new Rule("invalid stp", InvalidOrderException::new),
			new Rule("invalid order_type", InvalidOrderException::new),
			new Rule("invalid side", InvalidOrderException::new),
			new Rule("invalid time_in_force", InvalidOrderException::new),
			new Rule("invalid client_oid", InvalidOrderException::new),
			new Rule("requires ", InvalidOrderException::new), new Rule("size must be ", InvalidOrderException::new),
			new Rule("price must be ", InvalidOrderException::new));

	private Refusals() {
	}

	/**
	 * Returns the exception for an answer.
	 * @param refusal what the exchange answered
	 * @param html whether the answer is a page of the server in front of the exchange
	 * @param repeatable whether the call can be repeated without harm
	 * @param retryAfter how long the exchange asks to wait, if it says so
	 * @return the exception
	 */
	static RequestRefusedException exception(Refusal refusal, boolean html, boolean repeatable,
			@Nullable Duration retryAfter) {
		if (refusal.status() >= 500) {
			return new ServerErrorException(refusal, repeatable);
		}
		if (refusal.status() == 429) {
			return new RateLimitedException(refusal, retryAfter);
		}
		if (html) {
			return new BlockedByCdnException(refusal);
		}
		String message = refusal.message().toLowerCase(Locale.ROOT);
		return RULES.stream()
			.filter((rule) -> message.contains(rule.text()))
			.findFirst()
			.map(Rule::exception)
			.orElseGet(() -> byStatus(refusal))
			.apply(refusal);
	}

	private static Function<Refusal, RequestRefusedException> byStatus(Refusal refusal) {
		boolean ofAnOrder = refusal.call().path().endsWith("order_id}");
		return switch (refusal.status()) {
			case 401 -> AuthenticationException::new;
			case 403 -> PermissionDeniedException::new;
			case 404 -> ofAnOrder ? OrderNotFoundException::new : NotFoundException::new;
			default -> RequestRefusedException::new;
		};
	}

	private record Rule(String text, Function<Refusal, RequestRefusedException> exception) {

	}

}

package io.github.coinbasepro.sample.web;

import io.github.coinbasepro.exception.AuthenticationException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.DryRunException;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OrderGuardException;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.PermissionDeniedException;
import io.github.coinbasepro.exception.PermissionSwitchedOffException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.RequestRefusedException;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.sample.account.TradingClosedException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Every failure as a problem detail (RFC 9457). Its detail is for the trader's eyes: the
 * exchange's own message where there is one.
 */
@RestControllerAdvice
final class ProblemAdvice {

	@ExceptionHandler
	ProblemDetail refused(RequestRefusedException refusal) {
		String message = refusal.exchangeMessage();
		ProblemDetail problem = problem(statusOf(refusal), "Refused by the exchange",
				message.isEmpty() ? "The exchange refused without a word" : message, refusal);
		problem.setProperty("exchangeStatus", refusal.status());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unknown(OrderOutcomeUnknownException failure) {
		return problem(HttpStatus.GATEWAY_TIMEOUT, "Unknown outcome",
				"No usable answer: the order may have been placed. Look at open orders and fills before sending it again.",
				failure);
	}

	@ExceptionHandler
	ProblemDetail switchedOff(PermissionSwitchedOffException failure) {
		return problem(HttpStatus.FORBIDDEN, "Switched off", "Not sent: this desk may not trade now", failure);
	}

	@ExceptionHandler
	ProblemDetail rehearsed(DryRunException failure) {
		return problem(HttpStatus.FORBIDDEN, "Dry run", "Not sent: coinbase.pro.dry-run is on", failure);
	}

	@ExceptionHandler
	ProblemDetail unreachable(ConnectFailedException failure) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "Not sent", "Not sent: exchange unreachable", failure);
	}

	@ExceptionHandler
	ProblemDetail guarded(OrderGuardException failure) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not sent", "Not sent: " + failure.getMessage(), failure);
	}

	@ExceptionHandler
	ProblemDetail notSent(RequestNotSentException failure) {
		return problem(HttpStatus.SERVICE_UNAVAILABLE, "Not sent", "Not sent: " + failure.getMessage(), failure);
	}

	@ExceptionHandler
	ProblemDetail failed(CoinbaseProException failure) {
		return problem(HttpStatus.BAD_GATEWAY, "No usable answer", "Exchange unreachable: no usable answer", failure);
	}

	@ExceptionHandler
	ProblemDetail closed(TradingClosedException reason) {
		return problem(HttpStatus.FORBIDDEN, "Trading is closed", reason.getMessage());
	}

	@ExceptionHandler
	ProblemDetail invalid(IllegalArgumentException mistake) {
		return problem(HttpStatus.BAD_REQUEST, "Not an order", mistake.getMessage());
	}

	private static HttpStatus statusOf(RequestRefusedException refusal) {
		if (refusal instanceof NotFoundException) {
			return HttpStatus.NOT_FOUND;
		}
		if (refusal instanceof RateLimitedException) {
			return HttpStatus.TOO_MANY_REQUESTS;
		}
		if (refusal instanceof AuthenticationException || refusal instanceof PermissionDeniedException) {
			return HttpStatus.FORBIDDEN;
		}
		return (refusal instanceof ServerErrorException) ? HttpStatus.BAD_GATEWAY : HttpStatus.UNPROCESSABLE_CONTENT;
	}

	private static ProblemDetail problem(HttpStatus status, String title, String detail, CoinbaseProException failure) {
		ProblemDetail problem = problem(status, title, detail);
		problem.setProperty("outcome", failure.outcome());
		problem.setProperty("clientOrderId", failure.clientOrderId());
		return problem;
	}

	private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return problem;
	}

}

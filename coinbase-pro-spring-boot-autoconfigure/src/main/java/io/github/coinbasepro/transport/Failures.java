package io.github.coinbasepro.transport;

import java.util.concurrent.TimeoutException;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.PoolExhaustedException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.model.Printable;

import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * Turns whatever went wrong into an exception of ours. What matters is whether the
 * request had been handed to a connection: before that nothing can have happened on the
 * exchange, after that anything can.
 */
final class Failures {

	private static final int MAX_TEXT = 200;

	private Failures() {
	}

	static CoinbaseProException of(Attempt attempt, Throwable failure) {
		if (failure instanceof CoinbaseProException ex) {
			return orderAware(attempt, ex);
		}
		FailedCall call = attempt.failedCall();
		Throwable cause = (failure instanceof WebClientRequestException && failure.getCause() != null)
				? failure.getCause() : failure;
		if (!attempt.isWritten()) {
			return notSent(call, cause);
		}
		return orderAware(attempt,
				new OutcomeUnknownException(call, attempt.isRepeatable(), "no answer: " + describe(cause), null));
	}

	private static CoinbaseProException notSent(FailedCall call, Throwable cause) {
		if (cause.getClass().getSimpleName().startsWith("PoolAcquire")) {
			return new PoolExhaustedException(call,
					"no connection became free in time; raise coinbase.pro.pool.max-connections or ask less at once");
		}
		if (cause instanceof TimeoutException) {
			return new RequestNotSentException(call, true, "not sent: " + describe(cause));
		}
		return new ConnectFailedException(call, "no connection: " + describe(cause));
	}

	/**
	 * An order whose fate is not known is never reported as anything else.
	 */
	private static CoinbaseProException orderAware(Attempt attempt, CoinbaseProException ex) {
		boolean certain = ex.outcome() == Outcome.NOT_SENT || ex.outcome() == Outcome.REFUSED;
		if (certain || !attempt.isOrder() || ex instanceof OrderOutcomeUnknownException) {
			return ex;
		}
		return new OrderOutcomeUnknownException(attempt.failedCall(), "no usable answer", ex);
	}

	private static String describe(Throwable cause) {
		String text = cause.getMessage();
		return cause.getClass().getSimpleName() + ((text != null) ? " " + Printable.of(text, MAX_TEXT) : "");
	}

}

package io.github.coinbasepro.internal.call;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.ConnectFailedException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.OrderOutcomeUnknownException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.PoolExhaustedException;
import io.github.coinbasepro.exception.RateLimiterQueueFullException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.TransferOutcomeUnknownException;
import io.github.coinbasepro.internal.value.Beans;
import io.github.coinbasepro.internal.value.Printable;
import io.netty.handler.proxy.ProxyConnectException;
import org.jspecify.annotations.Nullable;

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

	static CoinbaseProException of(Attempt<?> attempt, Throwable failure) {
		Throwable cause = (failure instanceof WebClientRequestException && failure.getCause() != null)
				? failure.getCause() : failure;
		if (cause instanceof CoinbaseProException ex) {
			return unlessCertain(attempt, ex);
		}
		boolean neverSent = attempt.giveUp();
		FailedCall call = attempt.failedCall();
		if (neverSent) {
			CoinbaseProException refusal = attempt.refusal();
			return (refusal != null) ? refusal : notSent(attempt, call, cause);
		}
		return unlessCertain(attempt, new OutcomeUnknownException(call, attempt.call().endpoint().repeatable(),
				"no answer: " + describe(cause, attempt::blot), null));
	}

	/**
	 * Names a failure to get the head of an answer. What neither the connection nor this
	 * library has thrown is of a filter of the application, even if it looks like ours,
	 * and says nothing about what became of the request.
	 */
	static CoinbaseProException ofSending(Attempt<?> attempt, Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof WebClientRequestException) {
				return of(attempt, cause);
			}
		}
		CoinbaseProException refusal = attempt.refusal();
		boolean neverSent = attempt.giveUp();
		if (neverSent && refusal != null) {
			return refusal;
		}
		ApplicationBeanException named = Beans.failure("a filter of the WebClient", null, failure);
		ApplicationBeanException blotted = new ApplicationBeanException(
				attempt.blot(String.valueOf(named.getMessage())), named.getStackTrace());
		return neverSent ? new RequestNotSentException(attempt.failedCall(), true, blotted) : unlessCertain(attempt,
				new OutcomeUnknownException(attempt.failedCall(), attempt.call().endpoint().repeatable(), blotted));
	}

	/**
	 * Names a failure that no step of a call expects.
	 * @param attempt the attempt that is under way, null if there is none
	 * @param call the call
	 * @param failure the failure
	 */
	static CoinbaseProException ofPath(@Nullable Attempt<?> attempt, FailedCall call, Throwable failure) {
		if (failure instanceof CoinbaseProException ex) {
			return ex;
		}
		return (attempt != null) ? of(attempt, failure)
				: new RequestNotSentException(call, true, Beans.failure("the call", null, failure));
	}

	/**
	 * Names a failure to get leave from the rate limit.
	 */
	static CoinbaseProException ofWaiting(Call<?> waiting, int attempts, String limiter, Throwable failure) {
		FailedCall call = waiting.failed(attempts);
		if (failure instanceof CoinbaseProException ex && ex.outcome() == Outcome.NOT_SENT) {
			return ex;
		}
		if (failure instanceof RejectedExecutionException) {
			return new RateLimiterQueueFullException(call,
					describe(failure) + "; ask less at once or raise " + waiting.property("rate-limit.queue-size"));
		}
		if (failure instanceof TimeoutException) {
			return new RequestNotSentException(call, true, "waited too long for the rate limit: " + describe(failure)
					+ "; ask less at once or raise " + waiting.property("rate-limit.max-wait"));
		}
		return new RequestNotSentException(call, true, Beans.failure(limiter, null, failure));
	}

	private static CoinbaseProException notSent(Attempt<?> attempt, FailedCall call, Throwable cause) {
		if (cause.getClass().getSimpleName().startsWith("PoolAcquire")) {
			return new PoolExhaustedException(call, "no connection became free in time; raise "
					+ attempt.call().poolProperty() + " or ask less at once");
		}
		if (cause instanceof TimeoutException) {
			return new RequestNotSentException(call, true, "not sent: " + describe(cause, attempt::blot));
		}
		Throwable proxy = proxyFailure(cause);
		if (proxy != null) {
			return new ConnectFailedException(call,
					"no connection through the proxy: " + describe(proxy, attempt::blot));
		}
		return new ConnectFailedException(call, "no connection: " + describe(cause, attempt::blot));
	}

	/**
	 * Looks for the failure of a proxy behind that of the TLS handshake which it lets
	 * fail.
	 */
	private static @Nullable Throwable proxyFailure(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ProxyConnectException) {
				return cause;
			}
		}
		return null;
	}

	/**
	 * What changes something and was answered neither by a refusal nor by an answer of
	 * its own is never reported as anything but unknown.
	 */
	private static CoinbaseProException unlessCertain(Attempt<?> attempt, CoinbaseProException ex) {
		Endpoint<?> endpoint = attempt.call().endpoint();
		boolean certain = ex.outcome() == Outcome.NOT_SENT || ex.outcome() == Outcome.REFUSED;
		if (certain || endpoint.reads() || (endpoint.repeatable() && ex.outcome() == Outcome.UNKNOWN)) {
			return ex;
		}
		FailedCall call = attempt.failedCall();
		if (endpoint.repeatable()) {
			return new OutcomeUnknownException(call, true, "no usable answer; it may not have been carried out", ex);
		}
		if (call.clientOrderId() != null) {
			return new OrderOutcomeUnknownException(call, "no usable answer", ex);
		}
		String lookup = endpoint.lookup();
		if (lookup != null) {
			return new TransferOutcomeUnknownException(call, lookup, ex);
		}
		return (ex.outcome() == Outcome.UNKNOWN && !ex.isRetryable()) ? ex
				: new OutcomeUnknownException(call, false, "no usable answer; it may have been carried out", ex);
	}

	private static String describe(Throwable cause) {
		return describe(cause, UnaryOperator.identity());
	}

	private static String describe(Throwable cause, UnaryOperator<String> blot) {
		String text = cause.getMessage();
		return cause.getClass().getSimpleName()
				+ ((text != null) ? " " + Printable.of(blot.apply(text), MAX_TEXT) : "");
	}

}

package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import io.github.coinbasepro.transport.RateLimiter.Fate;
import io.github.coinbasepro.transport.RateLimiter.Permit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The path of one call: wait for the rate limit; then, within the time of the call,
 * stamp, sign and send it; after a failure that allows it set the clock or pause, wait
 * again and send it anew.
 *
 * @param <T> what the route answers with
 */
final class CallPath<T> {

	private final Steps steps;

	private final Call<T> call;

	private final ObservedCall observed;

	private final Endpoint<T> endpoint;

	private int attempts;

	private volatile @Nullable Attempt<T> attempt;

	private volatile Permit permit = Permit.UNCOUNTED;

	private volatile boolean ended;

	private volatile @Nullable CoinbaseProException doubt;

	private long deadline;

	private int spent;

	private boolean clockWasSet;

	CallPath(Steps steps, Call<T> call, ObservedCall observed) {
		this.steps = steps;
		this.call = call;
		this.observed = observed;
		this.endpoint = call.endpoint();
	}

	Mono<T> walk() {
		return permit().then(Mono.defer(() -> {
			this.deadline = this.steps.clock().nanos() + this.steps.totalTimeout().toNanos();
			return send().timeout(this.steps.totalTimeout(), Mono.error(this::outOfTime))
				.timeout(this.steps.pace().cut(), Mono.error(this::cutOff));
		})).doFinally((signal) -> end());
	}

	private Mono<Void> permit() {
		return this.steps.pace()
			.permit(this.endpoint, credentials(), this::hold)
			.onErrorMap((failure) -> Failures.ofWaiting(this.call.failed(this.attempts), failure));
	}

	private Mono<T> send() {
		CoinbaseProCredentials credentials = credentials();
		if (this.steps.pace().isClosed()) {
			return Mono.error(new ClientClosedException(this.call.failed(this.attempts), "the client is closed"));
		}
		if (this.endpoint.isSigned() && credentials == null) {
			return Mono.error(new MissingCredentialsException(this.call.failed(this.attempts), "has no credentials"));
		}
		Attempt<T> next = new Attempt<>(this.call, ++this.attempts, credentials, this.steps.clock(), this.permit,
				this.observed);
		this.attempt = next;
		this.observed.begins();
		if (this.ended) {
			next.end();
		}
		return this.steps.sender()
			.send(next)
			.doOnSuccess((answer) -> this.steps.retry().budget().earn(this.spent))
			.onErrorResume(CoinbaseProException.class, (failure) -> afterFailure(next, failure));
	}

	private Mono<T> afterFailure(Attempt<T> failed, CoinbaseProException failure) {
		failed.end();
		this.attempt = null;
		if (failure.outcome() == Outcome.UNKNOWN) {
			this.doubt = failure;
		}
		if (failure instanceof TimestampExpiredException && !this.clockWasSet) {
			this.clockWasSet = true;
			return this.steps.clockSync().after(failed).flatMap((set) -> set ? again() : Mono.error(failure));
		}
		Duration left = Duration.ofNanos(this.deadline - this.steps.clock().nanos());
		Duration pause = this.steps.retry().pause(this.endpoint, failed.number(), failure, left);
		if (pause == null) {
			return Mono.error(honest(failure));
		}
		this.spent = RetryPolicy.cost(failure);
		return this.steps.pace().pause(pause).then(Mono.defer(this::again));
	}

	private Mono<T> again() {
		return permit().then(Mono.defer(this::send)).onErrorMap(CoinbaseProException.class, this::honest);
	}

	/**
	 * What changes something and may have been carried out by an earlier attempt is not
	 * reported as never sent because a later one was not.
	 */
	private CoinbaseProException honest(CoinbaseProException failure) {
		CoinbaseProException earlier = this.doubt;
		boolean saysNothing = failure.outcome() == Outcome.NOT_SENT || failure instanceof RateLimitedException;
		return (earlier != null && saysNothing && !this.endpoint.reads()) ? earlier : failure;
	}

	private CoinbaseProException outOfTime() {
		String problem = "no answer within " + this.steps.totalTimeout().toMillis()
				+ " ms (coinbase.pro.http.total-timeout)";
		Attempt<T> running = this.attempt;
		return honest((running != null) ? Failures.of(running, new TimeoutException(problem))
				: new RequestNotSentException(this.call.failed(this.attempts), true, problem));
	}

	/**
	 * Left to itself, a call whose connection ends together with its thread might never
	 * hear of it.
	 */
	private CoinbaseProException cutOff() {
		String problem = "the client was closed before there was an answer (coinbase.pro.http.shutdown-grace-period)";
		Attempt<T> running = this.attempt;
		if (running != null && !running.giveUp()) {
			return honest(Failures.of(running, new CancellationException(problem)));
		}
		return honest(new ClientClosedException(
				(running != null) ? running.failedCall() : this.call.failed(this.attempts), problem));
	}

	private void hold(Permit granted) {
		this.permit = granted;
		if (this.ended) {
			granted.tell(Fate.NOT_SENT);
		}
	}

	/**
	 * Gives back what the call holds, wherever it ended, and keeps a request from being
	 * sent whose connection does not learn in time that nobody waits for it.
	 */
	private void end() {
		this.ended = true;
		Attempt<T> running = this.attempt;
		if (running != null) {
			running.end();
		}
		this.permit.tell(Fate.NOT_SENT);
	}

	private @Nullable CoinbaseProCredentials credentials() {
		return this.endpoint.isSigned() ? this.steps.credentials().get() : null;
	}

}

package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import io.github.coinbasepro.transport.RateLimiter.Fate;
import io.github.coinbasepro.transport.RateLimiter.Permit;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.util.context.Context;

/**
 * The path of one call: refuse what may not be done; wait for the rate limit; then,
 * within the time of the call, stamp, sign and send it and read its answer; after a
 * failure that allows it set the clock or pause, wait again and send it anew. However its
 * ends race, it ends once.
 *
 * @param <T> what the route answers with
 */
final class CallPath<T> {

	private final Steps steps;

	private final Call<T> call;

	private final Endpoint<T> endpoint;

	private final ObservedCall observed;

	private final Context context;

	private final MonoSink<T> sink;

	private final Disposable.Swap step = Disposables.swap();

	private final AtomicBoolean ended = new AtomicBoolean();

	private int attempts;

	private volatile @Nullable Attempt<T> attempt;

	private volatile Permit permit = Permit.UNCOUNTED;

	private volatile boolean waiting;

	private volatile @Nullable CoinbaseProException doubt;

	private volatile @Nullable Long deadline;

	private int spent;

	private boolean clockWasSet;

	private CallPath(Steps steps, Call<T> call, MonoSink<T> sink) {
		this.steps = steps;
		this.call = call;
		this.endpoint = call.endpoint();
		this.sink = sink;
		this.observed = steps.observer().begin(call, sink.contextView());
		this.context = this.observed.within(Context.of(sink.contextView()));
	}

	/**
	 * Carries a call out each time the result is subscribed to.
	 * @param <T> what the route answers with
	 * @param steps what carries out the steps
	 * @param call the call
	 * @param refusal returns why the call may not go, null if it may
	 * @return the answer
	 */
	static <T> Mono<T> of(Steps steps, Call<T> call, Function<Call<?>, @Nullable CoinbaseProException> refusal) {
		return Mono.create((sink) -> new CallPath<>(steps, call, sink).walk(refusal));
	}

	private void walk(Function<Call<?>, @Nullable CoinbaseProException> refusal) {
		this.steps.underWay().add(this);
		this.sink.onCancel(this::cancelled);
		goOn(() -> {
			CoinbaseProException refused = refusal.apply(this.call);
			if (refused != null) {
				fail(refused);
			}
			else {
				waitForLeave();
			}
		});
	}

	private void waitForLeave() {
		Leave leave = new Leave(this.steps.pace());
		this.waiting = true;
		this.step.replace(leave);
		this.steps.pace().permit(this.endpoint, credentials(), leave);
		endIfClosed();
	}

	private void send() {
		this.waiting = false;
		beginTime();
		CoinbaseProCredentials credentials = credentials();
		if (this.steps.pace().isClosed()) {
			fail(honest(new ClientClosedException(this.call.failed(this.attempts), "the client is closed")));
			return;
		}
		if (this.endpoint.isSigned() && credentials == null) {
			fail(honest(new MissingCredentialsException(this.call.failed(this.attempts), "has no credentials")));
			return;
		}
		Attempt<T> next = new Attempt<>(this.call, ++this.attempts, credentials, this.steps.clock(), this.permit,
				this.observed);
		this.attempt = next;
		this.observed.begins();
		if (this.ended.get()) {
			next.end();
		}
		take(this.steps.sender().send(next), new Answering(next));
	}

	private void afterFailure(Attempt<T> failed, CoinbaseProException failure) {
		failed.end();
		this.attempt = null;
		if (failure.outcome() == Outcome.UNKNOWN) {
			this.doubt = failure;
		}
		if (failure instanceof TimestampExpiredException && this.endpoint.isSigned() && !this.clockWasSet) {
			this.clockWasSet = true;
			take(this.steps.clockSync().after(failed), new ClockSetting(failure));
			return;
		}
		Duration pause = this.steps.retry().pause(this.endpoint, failed.number(), failure, timeLeft());
		if (pause == null) {
			fail(honest(failure));
			return;
		}
		this.spent = RetryPolicy.cost(failure);
		this.waiting = true;
		take(this.steps.pace().pause(pause), new Pause());
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

	private void succeed(@Nullable T answer) {
		if (end()) {
			this.steps.retry().budget().earn(this.spent);
			this.observed.succeeded();
			this.sink.success(answer);
		}
	}

	private void fail(Throwable failure) {
		if (end()) {
			report(failure);
		}
	}

	private void report(Throwable failure) {
		this.observed.failed(failure);
		this.sink.error(failure);
	}

	private void cancelled() {
		if (end()) {
			this.observed.cancelled();
		}
	}

	void outOfTime() {
		if (end()) {
			String problem = "no answer within " + this.steps.totalTimeout().toMillis()
					+ " ms (coinbase.pro.http.total-timeout)";
			Attempt<T> running = this.attempt;
			report(honest((running != null) ? Failures.of(running, new TimeoutException(problem))
					: new RequestNotSentException(this.call.failed(this.attempts), true, problem)));
		}
	}

	/**
	 * Ends the call if it waits for its next attempt: the client takes no more of them.
	 */
	void endWait() {
		if (this.waiting) {
			endWithClient("the client is closed");
		}
	}

	/**
	 * Ends the call because the client ends. Left to itself, one whose connection ends
	 * together with its thread might never hear of it.
	 */
	void cutOff() {
		endWithClient("the client was closed before there was an answer (coinbase.pro.http.shutdown-grace-period)");
	}

	private void endWithClient(String problem) {
		if (end()) {
			Attempt<T> running = this.attempt;
			if (running != null && !running.giveUp()) {
				report(honest(Failures.of(running, new CancellationException(problem))));
			}
			else {
				FailedCall failed = (running != null) ? running.failedCall() : this.call.failed(this.attempts);
				report(honest(new ClientClosedException(failed, problem)));
			}
		}
	}

	/**
	 * Gives back what the call holds, wherever it ends, and keeps a request from being
	 * sent whose connection does not learn in time that nobody waits for it.
	 * @return false if the call has ended before
	 */
	private boolean end() {
		if (!this.ended.compareAndSet(false, true)) {
			return false;
		}
		this.steps.underWay().remove(this);
		this.step.dispose();
		Attempt<T> running = this.attempt;
		if (running != null) {
			running.end();
		}
		this.permit.tell(Fate.NOT_SENT);
		return true;
	}

	private void hold(Permit granted) {
		this.permit = granted;
		if (this.ended.get()) {
			granted.tell(Fate.NOT_SENT);
		}
	}

	private @Nullable CoinbaseProCredentials credentials() {
		return this.endpoint.isSigned() ? this.steps.credentials().get() : null;
	}

	private void beginTime() {
		if (this.deadline == null) {
			long end = this.steps.clock().nanos() + this.steps.totalTimeout().toNanos();
			this.deadline = end;
			this.steps.underWay().watch(end);
		}
	}

	/**
	 * Returns when the time of the call is over.
	 * @return the reading of the clock, null while the call waits for its first attempt
	 */
	@Nullable Long deadline() {
		return this.deadline;
	}

	private Duration timeLeft() {
		Long end = this.deadline;
		return (end != null) ? Duration.ofNanos(end - this.steps.clock().nanos()) : this.steps.totalTimeout();
	}

	private <S> void take(Mono<S> source, Step<S> next) {
		this.step.replace(next);
		source.subscribe(next);
	}

	private void endIfClosed() {
		if (this.steps.pace().isClosed()) {
			endWait();
		}
	}

	private void goOn(Runnable next) {
		try {
			next.run();
		}
		catch (RuntimeException ex) {
			fail(ex);
		}
	}

	/**
	 * A step that something else carries out.
	 *
	 * @param <S> what it yields
	 */
	private abstract class Step<S> extends BaseSubscriber<S> {

		@Override
		public Context currentContext() {
			return CallPath.this.context;
		}

		@Override
		protected void hookOnError(Throwable failure) {
			fail(failure);
		}

	}

	/**
	 * Waits for leave from the rate limit.
	 */
	private final class Leave extends Pace.Wait {

		Leave(Pace pace) {
			super(pace);
		}

		@Override
		public Context currentContext() {
			return CallPath.this.context;
		}

		@Override
		void granted(Permit permit) {
			hold(permit);
		}

		@Override
		protected void hookOnComplete() {
			goOn(CallPath.this::send);
		}

		@Override
		void refused(Throwable failure) {
			fail(honest(Failures.ofWaiting(CallPath.this.call.failed(CallPath.this.attempts), failure)));
		}

	}

	/**
	 * Waits for the answer to an attempt.
	 */
	private final class Answering extends Step<T> {

		private final Attempt<T> attempt;

		private @Nullable T answer;

		Answering(Attempt<T> attempt) {
			this.attempt = attempt;
		}

		@Override
		protected void hookOnNext(T whole) {
			this.answer = whole;
		}

		@Override
		protected void hookOnComplete() {
			succeed(this.answer);
		}

		@Override
		protected void hookOnError(Throwable failure) {
			goOn(() -> afterFailure(this.attempt, Failures.of(this.attempt, failure)));
		}

	}

	/**
	 * Waits for the clock to be set.
	 */
	private final class ClockSetting extends Step<Boolean> {

		private final CoinbaseProException failure;

		ClockSetting(CoinbaseProException failure) {
			this.failure = failure;
		}

		@Override
		protected void hookOnNext(Boolean set) {
			if (set) {
				waitForLeave();
			}
			else {
				fail(this.failure);
			}
		}

	}

	/**
	 * Waits until it is time for the next attempt.
	 */
	private final class Pause extends Step<Void> {

		@Override
		protected void hookOnComplete() {
			waitForLeave();
		}

	}

}

package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.exception.OrderDoneException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.exception.RequestNotSentException;
import io.github.coinbasepro.exception.TimestampExpiredException;
import io.github.coinbasepro.internal.reactive.LateSignals;
import io.github.coinbasepro.internal.reactive.Step;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import io.github.coinbasepro.observation.CallOutcome;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.util.context.Context;

import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * The path of one call: refuse what may not be done; wait for the rate limit; then,
 * within the time of the call, check it again, stamp, sign and send it and read its
 * answer; after a failure that allows it set the clock or pause, wait again and send it
 * anew. However its ends race, it ends once.
 * <p>
 * One thread at a time carries a call on: the one that subscribed, then whichever thread
 * a step ends on, so the fields that are not volatile need no lock. Cancelling, closing
 * and the end of its time come from any thread; they touch only {@code ended}, the step,
 * and the volatile fields.
 *
 * @param <T> what the route answers with
 */
final class CallPath<T> {

	private final Steps steps;

	private final Call<T> call;

	private final ObservedCall observed;

	private final Context context;

	private final MonoSink<T> sink;

	private final Disposable.Swap step = Disposables.swap();

	private final AtomicBoolean ended = new AtomicBoolean();

	private volatile int attempts;

	private volatile @Nullable Attempt<T> attempt;

	private volatile Permit permit = Permit.UNCOUNTED;

	private final Wait wait;

	private volatile @Nullable CoinbaseProException doubt;

	private final CallTime time;

	private int spent;

	private boolean clockWasSet;

	private CallPath(Steps steps, Call<T> call, MonoSink<T> sink) {
		this.steps = steps;
		this.call = call.of(steps.observer().client());
		this.sink = sink;
		this.wait = steps.pace().newWait();
		this.time = new CallTime(steps);
		this.observed = steps.observer().begin(this.call, sink.contextView());
		this.context = this.call.lane(this.observed.within(Context.of(sink.contextView())));
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
		return LateSignals.ignored(Mono.create((sink) -> new CallPath<>(steps, call, sink).walk(refusal)));
	}

	private void walk(Function<Call<?>, @Nullable CoinbaseProException> refusal) {
		this.steps.underWay().add(this);
		this.sink.onCancel(this::cancelled);
		goOn(() -> {
			CoinbaseProException refused = this.ended.get() ? null : refusal.apply(this.call);
			if (refused != null) {
				fail(refused);
			}
			else {
				waitForLeave();
			}
		});
	}

	private void waitForLeave() {
		if (this.ended.get()) {
			return;
		}
		int number = this.wait.begins();
		take(this.steps.pace().permit(this.call.endpoint(), this.steps.admission().credentials(this.call)), (leave) -> {
			this.wait.ends();
			if (hold((leave != null) ? leave : Permit.UNCOUNTED)) {
				goOn(this::check);
			}
		}, (failure) -> fail(Failures.ofWaiting(this.call, this.attempts, this.steps.pace().limiterName(), failure)));
		if (this.wait.lasts(number)) {
			this.time.boundWait();
		}
		if (this.steps.pace().isClosed()) {
			endWait();
		}
	}

	/**
	 * Checks what was checked before the wait once more, within the time of the call.
	 */
	private void check() {
		this.time.begin();
		Mono<Void> check = this.call.watch().check(this.call, this.attempts);
		if (check == null) {
			send();
		}
		else {
			take(check, (passed) -> goOn(this::send), this::fail);
		}
	}

	private void send() {
		CoinbaseProCredentials credentials = this.steps.admission().credentials(this.call);
		CoinbaseProException refused = this.steps.admission().refusal(this.call, this.attempts, credentials);
		if (refused != null) {
			fail(refused);
			return;
		}
		Attempt<T> next = new Attempt<>(this.call, ++this.attempts, credentials, this.steps, this.permit,
				this.observed);
		this.attempt = next;
		this.observed.begins();
		if (this.ended.get()) {
			next.end();
		}
		take(this.steps.sender().send(next), (response) -> read(next, response),
				(failure) -> goOn(() -> afterFailure(next, Failures.ofSending(next, failure))));
	}

	private void read(Attempt<T> attempt, @Nullable ClientResponse response) {
		if (response == null) {
			goOn(() -> afterFailure(attempt,
					Failures.ofSending(attempt, new IllegalStateException("it gave no answer"))));
			return;
		}
		take(AnswerReader.read(attempt, response), (answer) -> succeed(answer), (failure) -> failed(attempt, failure));
	}

	private void failed(Attempt<T> attempt, Throwable failure) {
		goOn(() -> afterFailure(attempt, Failures.of(attempt, failure)));
	}

	private void afterFailure(Attempt<T> failed, CoinbaseProException failure) {
		failed.end();
		failed.abandon();
		this.attempt = null;
		this.attempts += failed.repeats();
		if (failure.outcome() == Outcome.UNKNOWN) {
			this.doubt = failure;
		}
		if (failure instanceof TimestampExpiredException && this.call.endpoint().isSigned() && !this.clockWasSet) {
			this.clockWasSet = true;
			take(this.steps.clockSync().after(failed), (set) -> {
				if (Boolean.TRUE.equals(set)) {
					goOn(this::waitForLeave);
				}
				else {
					fail(failure);
				}
			}, this::fail);
			return;
		}
		Duration pause = this.steps.retry().pause(this.call.endpoint(), failed.number(), failure, this.time.left());
		if (pause == null) {
			fail(failure);
			return;
		}
		this.spent = RetryPolicy.cost(failure);
		this.wait.begins();
		take(this.steps.pace().pause(pause), (over) -> goOn(this::waitForLeave), this::fail);
	}

	/**
	 * What changes something and may have been carried out by an earlier attempt is not
	 * reported as never sent or as refused because a later one was. Only that there is
	 * nothing left to change says something about the earlier one, too.
	 */
	private CoinbaseProException orEarlierDoubt(CoinbaseProException failure) {
		CoinbaseProException earlier = this.doubt;
		boolean saysNothing = failure.outcome() == Outcome.NOT_SENT || (failure.outcome() == Outcome.REFUSED
				&& !(failure instanceof NotFoundException) && !(failure instanceof OrderDoneException));
		return (earlier != null && saysNothing && !this.call.endpoint().reads()) ? earlier : failure;
	}

	private void succeed(@Nullable T answer) {
		if (end()) {
			this.steps.retry().budget().earn(this.spent);
			tell(CallOutcome.SUCCESS, null);
			this.sink.success(answer);
		}
	}

	private void fail(Throwable failure) {
		failWith(() -> Failures.ofPath(this.attempt, this.call.failed(this.attempts), failure));
	}

	private void failWith(Supplier<CoinbaseProException> failure) {
		if (breakOff()) {
			CoinbaseProException known = orEarlierDoubt(failure.get());
			tell(CallOutcome.of(known), known);
			this.sink.error(known);
		}
	}

	private void cancelled() {
		if (breakOff()) {
			tell(CallOutcome.CANCELLED, null);
		}
	}

	private void tell(CallOutcome outcome, @Nullable Throwable failure) {
		this.call.watch().ended(outcome);
		this.observed.ended(outcome, failure);
	}

	void outOfTime() {
		failWith(() -> {
			Attempt<T> running = this.attempt;
			String problem = this.time.problem(this.call);
			return (running != null) ? Failures.of(running, new TimeoutException(problem))
					: new RequestNotSentException(this.call.failed(this.attempts), true, problem);
		});
	}

	/**
	 * Ends the call if it waits for its next attempt: the client takes no more of them.
	 */
	void endWait() {
		if (this.wait.isUnderWay()) {
			endWithClient("the client is closed");
		}
	}

	/**
	 * Ends the call if it waits for its next attempt and may not make it any more.
	 */
	void endIfSwitchedOff() {
		if (this.wait.isUnderWay() && this.steps.guard().isSwitchedOff(this.call.endpoint())) {
			fail(Guard.switchedOff(this.call, this.call.failed(this.attempts)));
		}
	}

	/**
	 * Ends the call because the client ends. Left to itself, one whose connection ends
	 * together with its thread might never hear of it.
	 */
	void cutOff() {
		endWithClient("the client was closed before there was an answer ("
				+ this.call.property("http.shutdown-grace-period") + ")");
	}

	private void endWithClient(String problem) {
		failWith(() -> {
			Attempt<T> running = this.attempt;
			if (running != null && !running.giveUp()) {
				return Failures.of(running, new CancellationException(problem));
			}
			FailedCall failed = (running != null) ? running.failedCall() : this.call.failed(this.attempts);
			return new ClientClosedException(failed, problem);
		});
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
		this.wait.ends();
		this.step.dispose();
		Attempt<T> running = this.attempt;
		if (running != null) {
			running.end();
		}
		this.permit.tell(Fate.NOT_SENT);
		return true;
	}

	private boolean breakOff() {
		boolean first = end();
		Attempt<T> running = this.attempt;
		if (first && running != null) {
			running.abandon();
		}
		return first;
	}

	/**
	 * Takes a permit, and gives it back at once if the call has ended meanwhile.
	 * @return false if the call has ended
	 */
	private boolean hold(Permit granted) {
		Permit safe = SafeBeans.permit(granted);
		this.permit = safe;
		boolean over = this.ended.get();
		if (over) {
			safe.tell(Fate.NOT_SENT);
		}
		return !over;
	}

	@Nullable Long deadline() {
		return this.time.end();
	}

	/**
	 * Has a step carried out, unless the call has ended.
	 */
	private <S> void take(Mono<S> work, Consumer<@Nullable S> then, Consumer<Throwable> otherwise) {
		Step<S> next = new Step<>(this.context, then, otherwise);
		this.step.replace(next);
		try {
			work.subscribe(next);
		}
		catch (Throwable ex) {
			next.fail(ex);
		}
	}

	private void goOn(Runnable next) {
		try {
			next.run();
		}
		catch (Throwable ex) {
			fail(ex);
		}
	}

}

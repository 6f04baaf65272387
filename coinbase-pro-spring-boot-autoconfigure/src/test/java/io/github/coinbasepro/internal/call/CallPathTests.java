package io.github.coinbasepro.internal.call;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.Outcome;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.internal.reactive.Step;
import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import io.github.coinbasepro.observation.CallOutcome;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.ObservationSettings;
import io.github.coinbasepro.settings.RetrySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpResponse;
import org.springframework.mock.http.client.reactive.MockClientHttpRequest;
import org.springframework.mock.http.client.reactive.MockClientHttpResponse;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CallPath}, {@link CallsUnderWay}, {@link Wait} and {@link Step}: the
 * steps of a call over a wire of our own, in a time of our own.
 */
class CallPathTests {

	private static final Duration TOTAL = Duration.ofSeconds(30);

	private static final Duration MAX_WAIT = Duration.ofHours(2);

	private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();

	private final StatisticsRecorder statistics = new StatisticsRecorder(Instant.EPOCH);

	private final List<Fate> fates = new ArrayList<>();

	private final List<String> ends = new ArrayList<>();

	private final List<Sinks.One<ClientHttpResponse>> wire = new ArrayList<>();

	private final Sinks.One<Permit> leave = Sinks.one();

	private Mono<Permit> limiter = Mono.fromSupplier(this::permit);

	private Function<Sinks.One<ClientHttpResponse>, Mono<ClientHttpResponse>> answers = Sinks.One::asMono;

	private int leaves;

	private int cancelled;

	private final CallsUnderWay underWay = new CallsUnderWay(this::nanos);

	private final Guard guard = new Guard(GuardSettings.everything());

	private final Steps steps = steps();

	@AfterEach
	void reset() {
		VirtualTimeScheduler.reset();
	}

	@Test
	void anAnswerEndsACallAndItsTimeWithIt() {
		call("one", CallWatch.NONE);
		answer(0, HttpStatus.OK);
		assertThat(this.ends).containsExactly("one: {}");
		this.time.advanceTimeBy(Duration.ofHours(1));
		assertThat(this.ends).hasSize(1);
		assertThat(this.fates).containsExactly(Fate.ARRIVED);
		assertThat(this.statistics.snapshot().calls()).containsEntry(CallOutcome.SUCCESS, 1L);
	}

	@Test
	void aCallEndsWhenItsTimeIsOver() {
		call("one", CallWatch.NONE);
		this.time.advanceTimeBy(TOTAL.minusMillis(1));
		assertThat(this.ends).isEmpty();
		this.time.advanceTimeBy(Duration.ofMillis(1));
		assertThat(this.ends).containsExactly("one: UNKNOWN");
		assertThat(this.cancelled).isOne();
		answer(0, HttpStatus.OK);
		assertThat(this.ends).hasSize(1);
		assertThat(this.statistics.snapshot().calls()).containsEntry(CallOutcome.UNKNOWN, 1L)
			.containsEntry(CallOutcome.SUCCESS, 0L)
			.containsEntry(CallOutcome.CANCELLED, 0L);
	}

	@Test
	void eachCallHasATimeOfItsOwnThoughOneTimerServesAll() {
		call("one", CallWatch.NONE);
		this.time.advanceTimeBy(Duration.ofSeconds(10));
		call("two", CallWatch.NONE);
		call("three", CallWatch.NONE);
		this.time.advanceTimeBy(Duration.ofSeconds(20));
		assertThat(this.ends).containsExactly("one: UNKNOWN");
		answer(1, HttpStatus.OK);
		this.time.advanceTimeBy(Duration.ofSeconds(10));
		assertThat(this.ends).containsExactly("one: UNKNOWN", "two: {}", "three: UNKNOWN");
		call("four", CallWatch.NONE);
		this.time.advanceTimeBy(TOTAL);
		assertThat(this.ends).endsWith("four: UNKNOWN");
	}

	@Test
	@SuppressWarnings("NullAway") // a compiler of Java 17 does not read it from a class
	void row89_aSubscriberThatThrowsKeepsNoOtherCallFromItsEnd() {
		AtomicInteger thrown = new AtomicInteger();
		for (int i = 0; i < 5; i++) {
			CallPath.of(this.steps, endpoint(), (any) -> null).subscribe((answer) -> {
			}, (failure) -> {
				thrown.incrementAndGet();
				throw new IllegalStateException("of the application");
			});
			call("call " + i, CallWatch.NONE);
		}
		this.time.advanceTimeBy(TOTAL);
		assertThat(thrown).hasValue(5);
		assertThat(this.ends).hasSize(5).allMatch((end) -> end.endsWith("UNKNOWN"));
	}

	@Test
	void row89_aWaitForALimiterThatNeverAnswersEnds() {
		this.limiter = Mono.never();
		call("one", CallWatch.NONE);
		this.time.advanceTimeBy(MAX_WAIT.minusMillis(1));
		assertThat(this.ends).isEmpty();
		this.time.advanceTimeBy(Duration.ofMillis(1));
		assertThat(this.ends).containsExactly("one: NOT_SENT");
	}

	@Test
	void theTimeOfACallBeginsWithItsLeave() {
		this.limiter = this.leave.asMono();
		call("one", CallWatch.NONE);
		this.time.advanceTimeBy(Duration.ofHours(1));
		assertThat(this.wire).isEmpty();
		this.leave.tryEmitValue(permit());
		this.time.advanceTimeBy(TOTAL.minusMillis(1));
		assertThat(this.ends).isEmpty();
		this.time.advanceTimeBy(Duration.ofMillis(1));
		assertThat(this.ends).containsExactly("one: UNKNOWN");
	}

	@Test
	void leaveAtOnceIsNoWaitHoweverLongTheLimiterTakes() {
		this.limiter = Mono.fromSupplier(() -> {
			this.time.advanceTimeBy(Duration.ofSeconds(1));
			return permit();
		});
		call("one", CallWatch.NONE);
		assertThat(this.wire).hasSize(1);
		assertThat(this.statistics.snapshot().rateLimitWaits()).isZero();
	}

	@Test
	void aWaitLastsUntilThereIsLeave() {
		waitFor(70);
		this.leave.tryEmitValue(permit());
		this.time.advanceTimeBy(Duration.ofSeconds(1));
		assertWaited(70);
	}

	@Test
	void aWaitThatEndsInARefusalCounts() {
		waitFor(70);
		this.leave.tryEmitError(new RejectedExecutionException("too many wait"));
		assertThat(this.ends).containsExactly("one: NOT_SENT");
		assertWaited(70);
	}

	@Test
	void aWaitThatIsGivenUpCounts() {
		waitFor(70).dispose();
		assertWaited(70);
	}

	@Test
	void aPauseBetweenAttemptsIsNoWaitForTheLimit() {
		Disposable call = call("one", CallWatch.NONE);
		answer(0, HttpStatus.SERVICE_UNAVAILABLE);
		this.time.advanceTimeBy(Duration.ofMillis(90));
		call.dispose();
		assertThat(this.statistics.snapshot().rateLimitWaits()).isZero();
	}

	@Test
	void aFilterThatGivesNoAnswerIsAFailure() {
		this.answers = (response) -> Mono.empty();
		call("one", CallWatch.NONE);
		for (int i = 0; i < this.wire.size(); i++) {
			answer(i, HttpStatus.OK);
			this.time.advanceTimeBy(TOTAL.dividedBy(10));
		}
		assertThat(this.ends).as("long before the total timeout").containsExactly("one: UNKNOWN");
	}

	@Test
	void anotherAttemptAsksForLeaveAgain() {
		call("one", CallWatch.NONE);
		answer(0, HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(this.wire).hasSize(1);
		this.time.advanceTimeBy(Duration.ofMillis(100));
		assertThat(this.wire).hasSize(2);
		answer(1, HttpStatus.OK);
		assertThat(this.ends).containsExactly("one: {}");
		assertThat(this.leaves).isEqualTo(2);
		assertThat(this.fates).containsExactly(Fate.ARRIVED, Fate.ARRIVED);
		assertThat(this.statistics.snapshot().retries()).isOne();
	}

	@Test
	void whoeverCancelsGivesTheWireUp() {
		Watched watched = new Watched();
		call("one", watched).dispose();
		assertThat(this.cancelled).isOne();
		assertThat(this.ends).isEmpty();
		assertThat(this.fates).containsExactly(Fate.ARRIVED);
		assertThat(watched.outcome).isEqualTo(CallOutcome.CANCELLED);
	}

	@Test
	void whoeverCancelsWhileItWaitsGivesItsPlaceUp() {
		this.limiter = this.leave.asMono().doOnCancel(() -> this.cancelled++);
		Watched watched = new Watched();
		call("one", watched).dispose();
		assertThat(this.cancelled).isOne();
		this.leave.tryEmitValue(permit());
		assertThat(this.wire).isEmpty();
		assertThat(watched.written).isZero();
	}

	@Test
	void leaveThatComesTogetherWithTheEndIsGivenBack() {
		AtomicReference<@Nullable Disposable> call = new AtomicReference<>();
		this.limiter = this.leave.asMono().doOnNext((granted) -> {
			Disposable listening = call.get();
			assertThat(listening).isNotNull();
			listening.dispose();
		});
		call.set(call("one", CallWatch.NONE));
		this.leave.tryEmitValue(permit());
		assertThat(this.wire).isEmpty();
		assertThat(this.fates).containsExactly(Fate.NOT_SENT);
	}

	@Test
	void aRefusedCallTakesNoStep() {
		Watched watched = new Watched();
		Call<JsonNode> call = endpoint().watchedBy(watched);
		CoinbaseProException refusal = new ClientClosedException(call.failed(0), "refused");
		listen("one", CallPath.of(this.steps, call, (any) -> refusal));
		assertThat(this.ends).containsExactly("one: NOT_SENT");
		assertThat(this.leaves).isZero();
		assertThat(watched.outcome).isEqualTo(CallOutcome.NOT_SENT);
	}

	@Test
	void theClientEndsWhatWaitsAndThenWhatIsUnderWay() {
		call("under way", CallWatch.NONE);
		this.limiter = this.leave.asMono();
		call("waiting", CallWatch.NONE);
		this.underWay.endWaits();
		assertThat(this.ends).containsExactly("waiting: NOT_SENT");
		this.underWay.cutOff();
		assertThat(this.ends).containsExactly("waiting: NOT_SENT", "under way: UNKNOWN");
		assertThat(this.cancelled).isOne();
	}

	private Permit permit() {
		AtomicBoolean told = new AtomicBoolean();
		return (fate) -> {
			if (told.compareAndSet(false, true)) {
				this.fates.add(fate);
			}
		};
	}

	private Disposable waitFor(long millis) {
		this.limiter = this.leave.asMono();
		Disposable call = call("one", CallWatch.NONE);
		this.time.advanceTimeBy(Duration.ofMillis(millis));
		return call;
	}

	private void assertWaited(long millis) {
		assertThat(this.statistics.snapshot().rateLimitWaits()).isOne();
		assertThat(this.statistics.snapshot().rateLimitWaitTime()).hasMillis(millis);
	}

	private long nanos() {
		return this.time.now(TimeUnit.NANOSECONDS);
	}

	@SuppressWarnings("NullAway") // a compiler of Java 17 does not read it from a class
	private Disposable call(String name, CallWatch watch) {
		return listen(name, CallPath.of(this.steps, endpoint().watchedBy(watch), (any) -> null));
	}

	private Disposable listen(String name, Mono<JsonNode> call) {
		Disposable listening = call.subscribe((answer) -> this.ends.add(name + ": " + answer),
				(failure) -> this.ends.add(name + ": " + outcome(failure)));
		this.time.advanceTime();
		return listening;
	}

	private static @Nullable Outcome outcome(Throwable failure) {
		return (failure instanceof CoinbaseProException ex) ? ex.outcome() : null;
	}

	private static Call<JsonNode> endpoint() {
		return Endpoint.get("raw", "/products").answers(Answer.of(JsonNode.class)).call();
	}

	private void answer(int number, HttpStatus status) {
		MockClientHttpResponse response = new MockClientHttpResponse(status);
		response.setBody("{}");
		this.wire.get(number).tryEmitValue(response);
		this.time.advanceTime();
	}

	private Steps steps() {
		ClientHttpConnector connector = (method, url, request) -> {
			Sinks.One<ClientHttpResponse> response = Sinks.one();
			this.wire.add(response);
			return request.apply(new MockClientHttpRequest(method, url))
				.then(Mono.defer(() -> this.answers.apply(response)))
				.doOnCancel(() -> this.cancelled++);
		};
		ExchangeClock clock = new ExchangeClock(Instant::now, this::nanos);
		CallObserver observer = new CallObserver(ObservationSettings.DEFAULT, this.statistics);
		Sender sender = new Sender(BaseUrl.of(URI.create("http://127.0.0.1:1"), false), "test/1", WebClient::builder,
				() -> connector);
		Pace pace = new Pace("127.0.0.1:1", (owner, rateLimitClass, priority) -> {
			this.leaves++;
			return this.limiter;
		}, this.statistics, this::nanos, MAX_WAIT);
		return new Steps(observer, this.underWay, pace, new Admission(pace, () -> null, this.guard), sender,
				new RetryPolicy(RetrySettings.DEFAULT, (bound) -> bound - 1),
				new ClockSync(observer, this.underWay, pace, sender, clock), this.guard, TOTAL);
	}

	/**
	 * Remembers what it is told.
	 */
	private static final class Watched implements CallWatch {

		private int written;

		private @Nullable CallOutcome outcome;

		@Override
		public void written() {
			this.written++;
		}

		@Override
		public void ended(CallOutcome outcome) {
			assertThat(this.outcome).isNull();
			this.outcome = outcome;
		}

	}

}

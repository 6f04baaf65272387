package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.settings.GuardSettings;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Sets the clock by the exchange's, when the exchange refused a time stamp. However many
 * calls were refused at once, it is asked once.
 */
final class ClockSync {

	private static final Log logger = LogFactory.getLog(ClockSync.class);

	private static final Duration MAX_TIME = Duration.ofSeconds(10);

	private final ExchangeClock clock;

	private final CallObserver observer;

	private final Steps steps;

	private final AtomicReference<@Nullable Mono<Boolean>> running = new AtomicReference<>();

	/**
	 * Creates a clock sync.
	 * @param observer sees its calls
	 * @param underWay ends them when their time is over
	 * @param pace waits for the rate limit
	 * @param sender sends them
	 * @param clock the clock to set
	 */
	ClockSync(CallObserver observer, CallsUnderWay underWay, Pace pace, Sender sender, ExchangeClock clock) {
		this.clock = clock;
		this.observer = observer;
		Guard guard = new Guard(GuardSettings.DEFAULT);
		this.steps = new Steps(observer, underWay, pace, new Admission(pace, () -> null, guard), sender,
				RetryPolicy.NEVER, this, guard, MAX_TIME);
	}

	ExchangeClock clock() {
		return this.clock;
	}

	/**
	 * Sets the clock, unless that has been done since the attempt began.
	 * @param attempt an attempt whose time stamp was refused
	 * @return whether another attempt would be stamped with a better time
	 */
	Mono<Boolean> after(Attempt<?> attempt) {
		return Mono.defer(() -> attempt.isBehindTheClock() ? Mono.just(true) : once(attempt));
	}

	/**
	 * Asks, or waits with those who do. Whoever comes when that is over finds the clock
	 * set, or asks anew.
	 */
	private Mono<Boolean> once(Attempt<?> attempt) {
		Mono<Boolean> mine = Mono.defer(() -> attempt.isBehindTheClock() ? Mono.just(true) : ask())
			.timeout(MAX_TIME, Mono.just(false))
			.onErrorReturn(false)
			.doOnTerminate(() -> this.running.set(null))
			.cache();
		Mono<Boolean> theirs = this.running.compareAndExchange(null, mine);
		return (theirs != null) ? theirs : mine;
	}

	private Mono<Boolean> ask() {
		AtomicLong askedAt = new AtomicLong();
		Call<ServerTime> call = Endpoint.get("clock.set", "/time")
			.queuesAs(Priority.CANCEL)
			.answers(ServerTime.class)
			.call()
			.watchedBy(() -> askedAt.set(this.clock.nanos()));
		return CallPath.of(this.steps, call, (any) -> null)
			.map((time) -> this.clock.set(time, askedAt.get(), this.clock.nanos()))
			.doOnNext(this::tell);
	}

	private void tell(boolean set) {
		if (set) {
			this.observer.statistics().clockCorrected();
		}
		logger.warn(set
				? "The clock of this machine is wrong: the exchange's is ahead of it by " + this.clock.offset()
						+ "; requests are stamped with the time of the exchange from now on"
				: "The exchange refused a time stamp, and what it says about its time cannot be right");
	}

}

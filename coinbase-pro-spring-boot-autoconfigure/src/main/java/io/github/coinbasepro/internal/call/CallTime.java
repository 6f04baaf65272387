package io.github.coinbasepro.internal.call;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The time of one call. It begins when the limiter first lets the call go; until then a
 * limiter that may never answer is bounded. Set by the thread that carries the call on,
 * read by the timer.
 */
final class CallTime {

	private final Steps steps;

	private volatile @Nullable Long endOfWait;

	private volatile @Nullable Long deadline;

	CallTime(Steps steps) {
		this.steps = steps;
	}

	/**
	 * Bounds the wait for the limiter, unless the time of the call has begun.
	 */
	void boundWait() {
		Duration longest = this.steps.pace().maxWait();
		if (longest != null && this.deadline == null) {
			this.endOfWait = in(longest);
		}
	}

	/**
	 * Begins the time of the call, once.
	 */
	void begin() {
		if (this.deadline == null) {
			this.deadline = in(this.steps.totalTimeout());
		}
	}

	private long in(Duration duration) {
		long end = this.steps.clock().nanos() + duration.toNanos();
		this.steps.underWay().watch(end);
		return end;
	}

	/**
	 * Returns when the call ends, on the clock that measures it.
	 * @return the time in nanoseconds, null if nothing ends it
	 */
	@Nullable Long end() {
		Long end = this.deadline;
		return (end != null) ? end : this.endOfWait;
	}

	/**
	 * Returns the time that is left for the call.
	 * @return the time, negative if it is over
	 */
	Duration left() {
		Long end = this.deadline;
		return (end != null) ? Duration.ofNanos(end - this.steps.clock().nanos()) : this.steps.totalTimeout();
	}

	/**
	 * Says what was over when the call ended.
	 * @param call the call
	 * @return the problem and the property that changes it
	 */
	String problem(Call<?> call) {
		return (this.deadline != null)
				? "no answer within " + this.steps.totalTimeout().toMillis() + " ms ("
						+ call.property("http.total-timeout") + ")"
				: this.steps.pace().limiterName() + " did not answer in time (" + call.property("rate-limit.max-wait")
						+ ")";
	}

}

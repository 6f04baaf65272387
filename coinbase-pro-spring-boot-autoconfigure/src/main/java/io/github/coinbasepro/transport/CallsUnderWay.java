package io.github.coinbasepro.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;

/**
 * The calls of a client that have begun and not ended. Ends those whose time is over, all
 * by one timer that is set for the first of them, so that a call which is answered in
 * time costs none; and ends calls when the client closes.
 */
final class CallsUnderWay {

	private final LongSupplier nanoTime;

	private final Set<CallPath<?>> calls = ConcurrentHashMap.newKeySet();

	private volatile @Nullable Alarm alarm;

	/**
	 * Creates an empty set of calls.
	 * @param nanoTime a clock that measures their time
	 */
	CallsUnderWay(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	void add(CallPath<?> call) {
		this.calls.add(call);
	}

	void remove(CallPath<?> call) {
		this.calls.remove(call);
	}

	/**
	 * Makes sure that a call is looked at when its time is over.
	 * @param deadline when that is
	 */
	void watch(long deadline) {
		Alarm set = this.alarm;
		if (set == null || deadline - set.at() < 0) {
			setAlarm(deadline);
		}
	}

	/**
	 * Ends the calls that wait for their next attempt.
	 */
	void endWaits() {
		this.calls.forEach(CallPath::endWait);
	}

	/**
	 * Ends every call.
	 */
	void cutOff() {
		this.calls.forEach(CallPath::cutOff);
		cancelAlarm();
	}

	private synchronized void setAlarm(long at) {
		Alarm set = this.alarm;
		if (set == null || at - set.at() < 0) {
			cancelAlarm();
			long nanos = Math.max(0, at - this.nanoTime.getAsLong());
			this.alarm = new Alarm(at, Schedulers.parallel().schedule(this::ring, nanos, TimeUnit.NANOSECONDS));
		}
	}

	private synchronized void cancelAlarm() {
		Alarm set = this.alarm;
		if (set != null) {
			set.timer().dispose();
		}
		this.alarm = null;
	}

	/**
	 * No alarm is set while this looks at the calls: one that begins meanwhile sets it.
	 */
	private void ring() {
		cancelAlarm();
		for (CallPath<?> call : this.calls) {
			Long deadline = call.deadline();
			if (deadline == null) {
				continue;
			}
			if (deadline - this.nanoTime.getAsLong() <= 0) {
				call.outOfTime();
			}
			else {
				watch(deadline);
			}
		}
	}

	/**
	 * A timer that is set.
	 *
	 * @param at when it rings
	 * @param timer rings
	 */
	private record Alarm(long at, Disposable timer) {

	}

}

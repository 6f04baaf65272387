package io.github.coinbasepro.internal.call;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Schedulers;

/**
 * The calls of a client that have begun and not ended. Ends those whose time is over, all
 * by one timer that is set for the first of them, so that a call which is answered in
 * time costs none; and ends calls when the client closes.
 */
final class CallsUnderWay {

	private static final Log logger = LogFactory.getLog(CallsUnderWay.class);

	private final LongSupplier nanoTime;

	private final Set<CallPath<?>> calls = ConcurrentHashMap.newKeySet();

	private final Disposable.Swap timer = Disposables.swap();

	private volatile @Nullable Long alarm;

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
		if (isBeforeAlarm(deadline)) {
			setAlarm(deadline);
		}
	}

	/**
	 * Ends the calls that wait for their next attempt.
	 */
	void endWaits() {
		this.calls.forEach((call) -> end(call, CallPath::endWait));
	}

	/**
	 * Ends the calls that wait for their next attempt and may not make it any more.
	 */
	void endSwitchedOff() {
		this.calls.forEach((call) -> end(call, CallPath::endIfSwitchedOff));
	}

	/**
	 * Ends every call.
	 */
	void cutOff() {
		this.calls.forEach((call) -> end(call, CallPath::cutOff));
		this.timer.dispose();
	}

	/**
	 * Ends a call. A subscriber that throws what it should handle does not keep the
	 * others from their end.
	 */
	private static void end(CallPath<?> call, Consumer<CallPath<?>> how) {
		try {
			how.accept(call);
		}
		catch (Throwable ex) {
			logger.warn("The subscriber of a call that failed threw an exception", ex);
		}
	}

	private boolean isBeforeAlarm(long deadline) {
		Long set = this.alarm;
		return set == null || deadline - set < 0;
	}

	private synchronized void setAlarm(long deadline) {
		if (isBeforeAlarm(deadline)) {
			this.alarm = deadline;
			long nanos = Math.max(0, deadline - this.nanoTime.getAsLong());
			this.timer.update(Schedulers.parallel().schedule(this::ring, nanos, TimeUnit.NANOSECONDS));
		}
	}

	/**
	 * No alarm is set while this looks at the calls: one that begins meanwhile sets it.
	 */
	private void ring() {
		this.alarm = null;
		for (CallPath<?> call : this.calls) {
			Long deadline = call.deadline();
			if (deadline != null && deadline - this.nanoTime.getAsLong() <= 0) {
				end(call, CallPath::outOfTime);
			}
			else if (deadline != null) {
				watch(deadline);
			}
		}
	}

}

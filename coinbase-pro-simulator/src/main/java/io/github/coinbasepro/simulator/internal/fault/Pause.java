package io.github.coinbasepro.simulator.internal.fault;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What a call waits for before it goes on.
 */
@FunctionalInterface
public interface Pause {

	/**
	 * Goes on at once.
	 */
	Pause NONE = (loop, next) -> next.run();

	/**
	 * Waits for a time.
	 * @param duration how long, in real time
	 * @return the pause
	 */
	static Pause of(Duration duration) {
		return (loop, next) -> loop.schedule(next, duration.toNanos(), TimeUnit.NANOSECONDS);
	}

	/**
	 * Goes on when the pause is over.
	 * @param loop where to go on
	 * @param next what comes then
	 */
	void then(ScheduledExecutorService loop, Runnable next);

}

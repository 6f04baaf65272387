package io.github.coinbasepro.internal.call;

import java.time.Duration;

import io.github.coinbasepro.internal.signing.ExchangeClock;

/**
 * What carries out the steps of a call, shared by all calls of a client.
 *
 * @param observer sees the call
 * @param underWay ends the call when its time is over
 * @param pace waits for the rate limit and between attempts
 * @param admission decides whether a call and its attempts may begin
 * @param sender sends an attempt and reads its answer
 * @param retry decides about another attempt
 * @param clockSync sets the clock
 * @param guard decides once more when a request is written
 * @param totalTimeout how long a call may take once it may go
 */
public record Steps(CallObserver observer, CallsUnderWay underWay, Pace pace, Admission admission, Sender sender,
		RetryPolicy retry, ClockSync clockSync, Guard guard, Duration totalTimeout) {

	ExchangeClock clock() {
		return this.clockSync.clock();
	}

}

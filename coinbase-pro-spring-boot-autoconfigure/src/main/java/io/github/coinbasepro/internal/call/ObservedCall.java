package io.github.coinbasepro.internal.call;

import io.github.coinbasepro.observation.CallOutcome;
import io.github.coinbasepro.observation.CoinbaseProCallContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.util.context.Context;

/**
 * What is seen of one call.
 */
final class ObservedCall {

	private static final Log logger = LogFactory.getLog(ObservedCall.class);

	private final StatisticsRecorder statistics;

	private final @Nullable Observation observation;

	private final @Nullable CoinbaseProCallContext context;

	/**
	 * Creates an observed call.
	 * @param statistics counts
	 * @param observation the observation, null if nobody listens
	 * @param context its context, null if nobody listens
	 */
	ObservedCall(StatisticsRecorder statistics, @Nullable Observation observation,
			@Nullable CoinbaseProCallContext context) {
		this.statistics = statistics;
		this.observation = observation;
		this.context = context;
	}

	@Nullable Observation observation() {
		return this.observation;
	}

	/**
	 * Makes the observation the current one.
	 * @param context of whoever calls
	 * @return the context of what the call does
	 */
	Context within(Context context) {
		return (this.observation != null) ? context.put(ObservationThreadLocalAccessor.KEY, this.observation) : context;
	}

	/**
	 * Records that an attempt begins, whose answer is not known yet.
	 */
	void begins() {
		if (this.context != null) {
			this.context.setStatus(null);
		}
	}

	/**
	 * Records that an attempt is handed to a connection.
	 * @param number which attempt it is, from 1
	 */
	void sent(int number) {
		this.statistics.sent(number);
		if (this.context != null) {
			this.context.setAttempts(this.context.getAttempts() + 1);
		}
	}

	/**
	 * Records that the exchange has begun to answer.
	 * @param status the status of the answer
	 */
	void answered(int status) {
		if (status == Attempt.TOO_MANY_REQUESTS) {
			this.statistics.refusedForRate();
		}
		if (this.context != null) {
			this.context.setStatus(status);
		}
	}

	/**
	 * Records how the call ended, which is told once.
	 * @param outcome how it ended
	 * @param failure what it failed with, null if it did not fail
	 */
	void ended(CallOutcome outcome, @Nullable Throwable failure) {
		this.statistics.ended(outcome);
		if (this.observation != null && this.context != null) {
			this.context.setOutcome(outcome);
			stop(this.observation, failure);
		}
	}

	private static void stop(Observation observation, @Nullable Throwable failure) {
		if (failure != null) {
			tell(() -> observation.error(failure));
		}
		tell(observation::stop);
	}

	private static void tell(Runnable news) {
		try {
			news.run();
		}
		catch (Throwable ex) {
			logger.warn("The end of a call was not observed", ex);
		}
	}

}

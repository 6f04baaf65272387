package io.github.coinbasepro.internal.call;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.observation.CallOutcome;
import io.github.coinbasepro.observation.CoinbaseProCallContext;
import io.github.coinbasepro.settings.ObservationSettings;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.util.context.Context;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ObservedCall} and {@link CallObserver}.
 */
class ObservedCallTests {

	private static final Call<Void> CALL = Endpoint.get("raw", "/time").answersNothing().call();

	private final StatisticsRecorder statistics = new StatisticsRecorder(Instant.EPOCH);

	private final Stops stops = new Stops();

	private final CallObserver observer = observer(this.stops);

	@ParameterizedTest
	@EnumSource
	void anEndIsCountedAndObserved(CallOutcome outcome) {
		begin(this.observer).ended(outcome, null);
		assertThat(this.stops.count).hasValue(1);
		assertThat(this.stops.last.getOutcome()).isEqualTo(outcome);
		assertThat(this.statistics.snapshot().calls()).containsEntry(outcome, 1L);
	}

	@Test
	void whatACallFailedWithIsObserved() {
		begin(this.observer).ended(CallOutcome.UNKNOWN, new IllegalStateException("broken"));
		assertThat(this.stops.last.getError()).hasMessage("broken");
	}

	@Test
	void nothingIsMadeForNobody() {
		ObservedCall observed = begin(new CallObserver(ObservationSettings.DEFAULT, this.statistics));
		observed.ended(CallOutcome.SUCCESS, null);
		assertThat(observed.observation()).isNull();
		assertThat(this.statistics.snapshot().calls()).containsEntry(CallOutcome.SUCCESS, 1L);
	}

	private static ObservedCall begin(CallObserver observer) {
		return observer.begin(CALL, Context.empty());
	}

	@ParameterizedTest
	@EnumSource
	void eachOutcomeIsCounted(CallOutcome outcome) {
		assertThat(this.statistics.snapshot().calls()).containsEntry(outcome, 0L);
		this.statistics.ended(outcome);
		assertThat(this.statistics.snapshot().calls()).containsEntry(outcome, 1L);
	}

	@Test
	void aWaitCountsFromAMillisecondOn() {
		this.statistics.waitedForRate(999_999);
		this.statistics.waitedForRate(1_000_000);
		assertThat(this.statistics.snapshot().rateLimitWaits()).isOne();
		assertThat(this.statistics.snapshot().rateLimitWaitTime()).hasMillis(1);
	}

	private CallObserver observer(Stops handler) {
		return new CallObserver(new ObservationSettings("desk", registry(handler), null), this.statistics);
	}

	private static ObservationRegistry registry(Stops handler) {
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(handler);
		return registry;
	}

	/**
	 * Counts what has ended.
	 */
	private static final class Stops implements ObservationHandler<Observation.Context> {

		private final AtomicInteger count = new AtomicInteger();

		private CoinbaseProCallContext last = new CoinbaseProCallContext("none", "none", "GET", null, null);

		@Override
		public void onStop(Observation.Context context) {
			this.count.incrementAndGet();
			if (context instanceof CoinbaseProCallContext call) {
				this.last = call;
			}
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}

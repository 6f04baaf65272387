package io.github.coinbasepro.internal.signing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.model.ServerTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ExchangeClock}.
 */
class ExchangeClockTests {

	private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

	private final AtomicReference<Instant> machine = new AtomicReference<>(START);

	private final AtomicLong nanos = new AtomicLong(77);

	private final ExchangeClock clock = new ExchangeClock(this.machine::get, this.nanos::get);

	@Test
	void trustsTheMachineUntilItHasAsked() {
		assertThat(this.clock.instant()).isEqualTo(START);
		assertThat(this.clock.offset()).isZero();
		this.machine.set(START.plusSeconds(5));
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(5));
	}

	@Test
	void takesTheAnswerForTheTimeAtTheMiddleOfTheRoundTrip() {
		this.nanos.addAndGet(Duration.ofMillis(200).toNanos());
		assertThat(this.clock.set(time(START.plusSeconds(60)), 77, this.nanos.get())).isTrue();
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(60).plusMillis(100));
		assertThat(this.clock.offset()).isEqualTo(Duration.ofSeconds(60).plusMillis(100));
	}

	@Test
	void row63_goesOnWhenSomebodySetsTheClockOfTheMachine() {
		this.clock.set(time(START), 77, 77);
		this.machine.set(START.plus(Duration.ofDays(1)));
		this.nanos.addAndGet(Duration.ofSeconds(3).toNanos());
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(3));
		assertThat(this.clock.offset()).isEqualTo(Duration.ofSeconds(3).minusDays(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT31S", "PT-31S", "PT1H", "PT-1H", "P365D", "P-365D" })
	void row62_correctsAnyErrorOfTheMachine(Duration error) {
		assertThat(this.clock.set(time(START.plus(error)), 77, 77)).isTrue();
		assertThat(this.clock.offset()).isEqualTo(error);
	}

	@Test
	void row64_keepsWhatItHasWhenTheAnswerCannotBeRight() {
		this.clock.set(time(START.plusSeconds(7)), 77, 77);
		Object reading = this.clock.lastReading();
		assertThat(this.clock.set(time(Instant.EPOCH), 77, 77)).isFalse();
		assertThat(this.clock.set(time(Instant.parse("2101-01-01T00:00:00Z")), 77, 77)).isFalse();
		assertThat(this.clock.set(new ServerTime(START, new BigDecimal("1E+60")), 77, 77)).isFalse();
		assertThat(this.clock.set(new ServerTime(START, BigDecimal.valueOf(START.getEpochSecond() + 3)), 77, 77))
			.isFalse();
		assertThat(this.clock.set(time(START), 77, 77 + Duration.ofSeconds(11).toNanos())).isFalse();
		assertThat(this.clock.lastReading()).isSameAs(reading);
		assertThat(this.clock.offset()).isEqualTo(Duration.ofSeconds(7));
	}

	@Test
	void believesATimeWithoutItsSeconds() {
		assertThat(this.clock.set(new ServerTime(START, null), 77, 77)).isTrue();
	}

	private static ServerTime time(Instant instant) {
		return new ServerTime(instant, BigDecimal.valueOf(instant.toEpochMilli(), 3));
	}

}

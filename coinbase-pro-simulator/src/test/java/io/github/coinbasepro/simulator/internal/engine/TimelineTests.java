package io.github.coinbasepro.simulator.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private final TestExchange exchange = new TestExchange();

	private final Timeline timeline = this.exchange.exchange.timeline();

	private final Instant start = this.timeline.instant();

	private final List<String> happened = new ArrayList<>();

	private void appoint(int seconds, String name) {
		this.timeline.at(this.start.plusSeconds(seconds), () -> this.happened.add(name + " at " + elapsed()));
	}

	private long elapsed() {
		return Duration.between(this.start, this.timeline.instant()).toSeconds();
	}

	@Test
	void whatIsDueHappensBeforeTheNextCallInTheOrderOfItsTimes() {
		appoint(60, "late");
		appoint(30, "early");
		appoint(30, "second");
		appoint(61, "later");
		this.exchange.clock.advance(Duration.ofSeconds(60));
		assertThat(this.happened).isEmpty();
		this.exchange.exchange.accounts(this.exchange.trader());
		assertThat(this.happened).containsExactly("early at 30", "second at 30", "late at 60");
		assertThat(this.timeline.size()).isEqualTo(1);
	}

	@Test
	void whatHappensMayAppointMore() {
		this.timeline.at(this.start.plusSeconds(10), () -> appoint(20, "follow-up"));
		appoint(25, "other");
		this.exchange.clock.advance(Duration.ofMinutes(1));
		this.exchange.exchange.catchUp();
		assertThat(this.happened).containsExactly("follow-up at 20", "other at 25");
		assertThat(elapsed()).isEqualTo(60);
	}

	@Test
	void whatHappensMayAskTheExchange() {
		this.timeline.at(this.start.plusSeconds(1),
				() -> this.happened.add("" + this.exchange.exchange.treasury().accounts().size()));
		this.exchange.clock.advance(Duration.ofSeconds(1));
		this.exchange.exchange.catchUp();
		assertThat(this.happened).containsExactly("3");
	}

	@Test
	void failureKeepsNothingElseFromHappening() {
		this.timeline.at(this.start.plusSeconds(1), () -> {
			throw RefusedException.invalid("broken");
		});
		appoint(2, "next");
		this.exchange.clock.advance(Duration.ofSeconds(2));
		this.exchange.exchange.catchUp();
		assertThat(this.happened).containsExactly("next at 2");
	}

	@Test
	void cancelledAppointmentsAreForgotten() {
		Appointment appointment = this.timeline.at(this.start.plusSeconds(1), () -> this.happened.add("cancelled"));
		this.timeline.cancel(appointment);
		assertThat(this.timeline.size()).isZero();
		this.exchange.clock.advance(Duration.ofSeconds(1));
		this.exchange.exchange.catchUp();
		assertThat(this.happened).isEmpty();
	}

	@Test
	void stampsAreNeverTheSameTwice() {
		assertThat(this.timeline.stamp()).isBefore(this.timeline.stamp());
	}

}

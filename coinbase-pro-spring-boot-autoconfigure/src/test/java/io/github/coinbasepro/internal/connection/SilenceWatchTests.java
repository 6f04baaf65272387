package io.github.coinbasepro.internal.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SilenceWatch}.
 */
class SilenceWatchTests {

	private static final int CONNECTIONS = 8;

	private long now = Long.MAX_VALUE - 1_000_000;

	private int waiting;

	private final SilenceWatch watch = new SilenceWatch(() -> this.now, CONNECTIONS, () -> this.waiting);

	private final List<Integer> closed = new ArrayList<>();

	@Test
	void nothingIsClosedAsLongAsNobodyWaitsForAConnection() {
		ask(0, CONNECTIONS);
		pass(Duration.ofSeconds(9));
		assertThat(this.watch.look()).isTrue();
		assertThat(this.closed).isEmpty();
	}

	@Test
	void row109_silentConnectionsGiveWayToThoseWhoWaitButAQuarterStays() {
		this.waiting = 100;
		ask(0, CONNECTIONS);
		pass(Duration.ofMillis(999));
		this.watch.look();
		assertThat(this.closed).isEmpty();
		pass(Duration.ofMillis(1));
		this.watch.look();
		assertThat(this.closed).containsExactly(2, 3, 4, 5, 6, 7);
	}

	@Test
	void noMoreConnectionsGiveWayThanAreWaitedFor() {
		this.waiting = 2;
		ask(0, CONNECTIONS);
		pass(Duration.ofSeconds(1));
		this.watch.look();
		assertThat(this.closed).containsExactly(2, 3);
	}

	@Test
	void aSlowServerThatSaysSomethingIsNotSilent() {
		this.waiting = 100;
		List<Asked> asked = ask(0, CONNECTIONS);
		for (int i = 0; i < CONNECTIONS; i++) {
			pass(Duration.ofMillis(900));
			this.watch.look();
			this.watch.answered(asked.get(i));
		}
		assertThat(this.closed).isEmpty();
		assertThat(this.watch.look()).isFalse();
	}

	@Test
	void aLargeAnswerThatArrivesIsHeard() {
		this.waiting = 100;
		ask(0, CONNECTIONS);
		pass(Duration.ofSeconds(5));
		this.watch.heard();
		this.watch.look();
		assertThat(this.closed).isEmpty();
	}

	@Test
	void oneOrTwoSlowAnswersAreNoSilence() {
		this.waiting = 100;
		ask(0, 2);
		pass(Duration.ofSeconds(9));
		this.watch.look();
		assertThat(this.closed).isEmpty();
	}

	@Test
	void row109_whoWasSilentBeforeAndIsOvertakenIsClosedAfterTheSilence() {
		List<Asked> before = ask(0, 4);
		pass(Duration.ofSeconds(3));
		this.watch.look();
		Asked late = ask(10, 1).get(0);
		pass(Duration.ofMillis(500));
		this.watch.look();
		Asked probe = ask(11, 1).get(0);
		this.watch.answered(before.get(3));
		this.watch.look();
		assertThat(this.closed).isEmpty();
		this.watch.answered(probe);
		this.watch.look();
		assertThat(this.closed).containsExactly(0, 1, 2);
		this.closed.clear();
		pass(Duration.ofMillis(600));
		this.watch.answered(ask(12, 1).get(0));
		pass(Duration.ofMillis(400));
		this.watch.look();
		assertThat(this.closed).containsExactly(10);
		assertThat(late.askedAt()).isNotZero();
	}

	@Test
	void aSlowAnswerThatIsOvertakenWithoutASilenceIsWaitedFor() {
		ask(0, 5);
		for (int i = 0; i < 20; i++) {
			pass(Duration.ofMillis(500));
			this.watch.answered(ask(100 + i, 1).get(0));
			this.watch.look();
		}
		assertThat(this.closed).isEmpty();
	}

	@Test
	void aConnectionThatHasEndedIsNotWatched() {
		this.waiting = 100;
		List<Asked> asked = ask(0, CONNECTIONS);
		asked.forEach(this.watch::ended);
		pass(Duration.ofSeconds(2));
		assertThat(this.watch.look()).isFalse();
		assertThat(this.closed).isEmpty();
	}

	@Test
	void onlyTheFirstRequestHasSomebodyLook() {
		assertThat(this.watch.asked(new Asked(0))).isTrue();
		assertThat(this.watch.asked(new Asked(1))).isFalse();
	}

	private List<Asked> ask(int first, int count) {
		Stream<Asked> lines = IntStream.range(first, first + count).mapToObj(Asked::new);
		return lines.peek(this.watch::asked).toList();
	}

	private void pass(Duration time) {
		this.now += time.toNanos();
	}

	/**
	 * A connection over which something was asked.
	 */
	private final class Asked implements SilenceWatch.Line {

		private final int number;

		private long askedAt;

		Asked(int number) {
			this.number = number;
		}

		@Override
		public void askedAt(long nanos) {
			this.askedAt = nanos;
		}

		@Override
		public long askedAt() {
			return this.askedAt;
		}

		@Override
		public void close() {
			SilenceWatchTests.this.closed.add(this.number);
			SilenceWatchTests.this.watch.ended(this);
		}

	}

}

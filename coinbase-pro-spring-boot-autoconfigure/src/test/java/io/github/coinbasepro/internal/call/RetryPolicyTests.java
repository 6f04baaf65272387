package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.exception.InsufficientFundsException;
import io.github.coinbasepro.exception.OutcomeUnknownException;
import io.github.coinbasepro.exception.RateLimitedException;
import io.github.coinbasepro.exception.Refusal;
import io.github.coinbasepro.exception.ServerErrorException;
import io.github.coinbasepro.settings.RetrySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link RetryPolicy} and {@link RetryBudget}.
 */
class RetryPolicyTests {

	private static final Duration PLENTY = Duration.ofMinutes(5);

	private static final FailedCall CALL = new FailedCall("x", "GET", "/x", 1, null);

	private static final CoinbaseProException DOWN = new ServerErrorException(new Refusal(CALL, 503, "", null), true);

	private final Endpoint<Void> read = Endpoint.get("read", "/x").answersNothing();

	private final Endpoint<Void> cancel = Endpoint.delete("cancel", "/x").answersNothing();

	private final Endpoint<Void> place = Endpoint.post("place", "/x").answersNothing();

	private final Endpoint<Void> set = Endpoint.put("set", "/x").answersNothing();

	private final RetryPolicy longest = new RetryPolicy(RetrySettings.DEFAULT, (bound) -> bound - 1);

	private final RetryPolicy shortest = new RetryPolicy(RetrySettings.DEFAULT, (bound) -> 0);

	@Test
	void pausesForARandomPartOfATimeThatDoubles() {
		assertThat(this.longest.pause(this.read, 1, DOWN, PLENTY)).isEqualTo(Duration.ofMillis(100));
		assertThat(this.longest.pause(this.read, 2, DOWN, PLENTY)).isEqualTo(Duration.ofMillis(200));
		assertThat(this.shortest.pause(this.read, 1, DOWN, PLENTY)).isEqualTo(Duration.ZERO);
	}

	@Test
	void row02_pausesForLongerAfterCallsThatCameTooEarly() {
		assertThat(this.longest.pause(this.read, 1, limited(null), PLENTY)).isEqualTo(Duration.ofSeconds(1));
		assertThat(this.longest.pause(this.read, 2, limited(null), PLENTY)).isEqualTo(Duration.ofSeconds(2));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "29, 29", "30, 30", "31, 30", "999999999, 30" })
	void row01_waitsAsLongAsTheExchangeAsksButNotForEver(int asked, int waited) {
		assertThat(this.shortest.pause(this.read, 1, limited(asked), PLENTY)).isEqualTo(Duration.ofSeconds(waited));
	}

	@Test
	void waitsLongerThanAskedRatherThanShorter() {
		assertThat(this.longest.pause(this.read, 2, limited(1), PLENTY)).isEqualTo(Duration.ofSeconds(2));
	}

	@Test
	void row01_givesUpAtOnceIfThePauseWouldPassTheEndOfTheCall() {
		assertThat(this.shortest.pause(this.read, 1, limited(7), Duration.ofSeconds(7))).isNull();
		assertThat(this.shortest.pause(this.read, 1, limited(7), Duration.ofMillis(7001))).hasSeconds(7);
		assertThat(this.shortest.budget().left()).isEqualTo(495);
	}

	@Test
	void row04_triesThreeTimes() {
		assertThat(this.longest.pause(this.read, 2, DOWN, PLENTY)).isNotNull();
		assertThat(this.longest.pause(this.read, 3, DOWN, PLENTY)).isNull();
	}

	@Test
	void repeatsReadsAndCancelsAndNothingElse() {
		assertThat(this.longest.pause(this.read, 1, DOWN, PLENTY)).isNotNull();
		assertThat(this.longest.pause(this.cancel, 1, DOWN, PLENTY)).isNotNull();
		assertThat(this.longest.pause(this.place, 1, DOWN, PLENTY)).isNull();
		assertThat(this.longest.pause(this.set, 1, DOWN, PLENTY)).isNull();
		assertThat(this.longest.pause(this.place, 1, limited(1), PLENTY)).isNull();
	}

	@Test
	void row03_repeatsAWriteThatWasRefusedForComingTooEarlyWhenToldTo() {
		RetryPolicy writes = new RetryPolicy(
				new RetrySettings(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30), true), (bound) -> 0);
		assertThat(writes.pause(this.place, 1, limited(1), PLENTY)).hasSeconds(1);
		assertThat(writes.pause(this.place, 1, new OutcomeUnknownException(CALL, true, "", null), PLENTY)).isNull();
	}

	@Test
	void repeatsNothingThatWouldFailAgain() {
		assertThat(this.longest.pause(this.read, 1,
				new InsufficientFundsException(new Refusal(CALL, 400, "Insufficient funds", null)), PLENTY))
			.isNull();
	}

	@Test
	void spendsFourteenOnAFailureAndFiveOnARefusalForComingTooEarly() {
		this.shortest.pause(this.read, 1, DOWN, PLENTY);
		assertThat(this.shortest.budget().left()).isEqualTo(486);
		this.shortest.pause(this.read, 1, limited(null), PLENTY);
		assertThat(this.shortest.budget().left()).isEqualTo(481);
	}

	@Test
	void row12_stopsRepeatingWhenTheBudgetIsSpent() {
		List<Duration> pauses = IntStream.range(0, 100)
			.mapToObj((i) -> this.shortest.pause(this.read, 1, DOWN, PLENTY))
			.filter((pause) -> pause != null)
			.toList();
		assertThat(pauses).hasSize(35);
		assertThat(this.shortest.budget().left()).isEqualTo(10);
		assertThat(this.shortest.pause(this.read, 1, limited(null), PLENTY)).isNotNull();
		assertThat(this.shortest.pause(this.read, 1, limited(null), PLENTY)).isNotNull();
		assertThat(this.shortest.pause(this.read, 1, limited(null), PLENTY)).isNull();
		assertThat(this.shortest.budget().left()).isZero();
	}

	@Test
	void earnsOneForASuccessAndAllThatWasSpentForARepetitionThatHelped() {
		RetryBudget budget = this.shortest.budget();
		budget.spend(RetryBudget.COST);
		budget.earn(0);
		assertThat(budget.left()).isEqualTo(487);
		budget.earn(RetryBudget.COST);
		assertThat(budget.left()).isEqualTo(RetryBudget.FULL);
		budget.earn(RetryBudget.COST);
		assertThat(budget.left()).isEqualTo(RetryBudget.FULL);
	}

	@Test
	void triesOnceWhenSwitchedOff() {
		assertThat(new RetryPolicy(RetrySettings.OFF, (bound) -> 0).pause(this.read, 1, DOWN, PLENTY)).isNull();
	}

	private static RateLimitedException limited(@Nullable Integer seconds) {
		return new RateLimitedException(new Refusal(CALL, 429, "", null),
				(seconds != null) ? Duration.ofSeconds(seconds) : null);
	}

}

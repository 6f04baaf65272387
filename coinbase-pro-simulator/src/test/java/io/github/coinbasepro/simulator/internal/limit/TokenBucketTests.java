package io.github.coinbasepro.simulator.internal.limit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.coinbasepro.simulator.RateLimit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenBucketTests {

	private static final Instant START = Instant.parse("2026-03-04T12:34:56.789Z");

	private Instant now = START;

	private List<Boolean> admissions(TokenBucket bucket, long... millis) {
		List<Boolean> admissions = new ArrayList<>();
		for (long at : millis) {
			this.now = START.plusMillis(at);
			admissions.add(bucket.admits());
		}
		return admissions;
	}

	private TokenBucket bucket(int perSecond, int burst) {
		return new TokenBucket(new RateLimit(perSecond, burst), () -> this.now);
	}

	@Test
	void burstIsLetInAtOnceAndTheRateAfterIt() {
		assertThat(admissions(bucket(1, 3), 0, 0, 0, 0, 999, 1000, 1000, 1999, 2000)).containsExactly(true, true, true,
				false, false, true, false, false, true);
	}

	@Test
	void refusedRequestTakesNoTokenAndItsTimeCounts() {
		assertThat(admissions(bucket(1, 1), 0, 400, 800, 1000, 1500, 2000)).containsExactly(true, false, false, true,
				false, true);
	}

	@Test
	void bucketIsNeverFullerThanTheBurst() {
		assertThat(admissions(bucket(10, 2), 0, 86_400_000, 86_400_000, 86_400_000)).containsExactly(true, true, true,
				false);
	}

	@Test
	void aNanosecondTooEarlyIsTooEarly() {
		TokenBucket bucket = bucket(3, 1);
		assertThat(bucket.admits()).isTrue();
		this.now = START.plusNanos(333_333_333);
		assertThat(bucket.admits()).isFalse();
		this.now = START.plusNanos(333_333_334);
		assertThat(bucket.admits()).isTrue();
	}

	@Test
	void timeThatGoesBackAddsNothing() {
		assertThat(admissions(bucket(1, 1), 0, -5000, -4500, -4000)).containsExactly(true, false, false, true);
	}

	@Test
	void agreesWithExactDecimalsOverManyRequests() {
		Random random = new Random(7);
		TokenBucket bucket = bucket(15, 30);
		BigDecimal tokens = BigDecimal.valueOf(30);
		for (int i = 0; i < 100_000; i++) {
			long nanos = random.nextInt(random.nextInt(50) == 0 ? 1_500_000_000 : 120_000_000);
			this.now = this.now.plusNanos(nanos);
			tokens = tokens.add(BigDecimal.valueOf(nanos, 9).multiply(BigDecimal.valueOf(15)))
				.min(BigDecimal.valueOf(30));
			boolean expected = tokens.compareTo(BigDecimal.ONE) >= 0;
			assertThat(bucket.admits()).as("request %d", i).isEqualTo(expected);
			tokens = expected ? tokens.subtract(BigDecimal.ONE) : tokens;
		}
	}

	@Test
	void limitOfNothingIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, 1_000_001));
	}

	@Test
	void classesOfRoutesAreThoseOfTheExchange() {
		assertThat(RateClass.of("/products/{}/book", false)).isEqualTo(RateClass.PUBLIC);
		assertThat(RateClass.of("/orders/{}", true)).isEqualTo(RateClass.PRIVATE);
		assertThat(RateClass.of("/fills", true)).isEqualTo(RateClass.FILLS);
		assertThat(RateClass.of("/loans", true)).isEqualTo(RateClass.LOANS);
		assertThat(RateClass.of("/loans/repay-principal", true)).isEqualTo(RateClass.LOANS);
		assertThat(RateClass.of("/loans/assets", true)).isEqualTo(RateClass.NONE);
	}

}

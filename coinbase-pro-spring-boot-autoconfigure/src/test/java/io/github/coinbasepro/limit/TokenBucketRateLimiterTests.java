package io.github.coinbasepro.limit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TokenBucketRateLimiter}.
 */
class TokenBucketRateLimiterTests {

	private final AtomicLong now = new AtomicLong();

	private final TokenBucketRateLimiter limiter = limiter(0);

	@Test
	void keepsALimitForEachClassAndOwner() {
		take("a", RateLimitClass.PUBLIC);
		take("b", RateLimitClass.PUBLIC);
		take("a", RateLimitClass.PRIVATE);
		take("a", RateLimitClass.LOANS);
		take("a", RateLimitClass.LOANS);
		assertThat(this.limiter.levels("a")).containsExactly(new RateLimitLevel(RateLimitClass.PUBLIC, 1, 2, 0),
				new RateLimitLevel(RateLimitClass.PRIVATE, 2, 3, 0), new RateLimitLevel(RateLimitClass.LOANS, 3, 5, 0));
		assertThat(this.limiter.levels("b")).containsExactly(new RateLimitLevel(RateLimitClass.PUBLIC, 1, 2, 0));
		assertThat(this.limiter.levels("c")).isEmpty();
	}

	@Test
	void fillsCountAsPrivateCallsToo() {
		take("a", RateLimitClass.FILLS);
		assertThat(this.limiter.levels("a")).containsExactly(new RateLimitLevel(RateLimitClass.PRIVATE, 2, 3, 0),
				new RateLimitLevel(RateLimitClass.FILLS, 3, 4, 0));
	}

	@Test
	void aFillWithoutAPrivatePermitTakesNone() {
		for (int i = 0; i < 3; i++) {
			take("a", RateLimitClass.PRIVATE);
		}
		StepVerifier.create(this.limiter.acquire("a", RateLimitClass.FILLS, Priority.READ))
			.verifyError(RejectedExecutionException.class);
		assertThat(this.limiter.levels("a")).contains(new RateLimitLevel(RateLimitClass.FILLS, 4, 4, 0));
	}

	@Test
	void aFillThatGivesUpWaitingGivesItsPermitBack() {
		TokenBucketRateLimiter waiting = limiter(5);
		for (int i = 0; i < 3; i++) {
			tell(waiting, "a", RateLimitClass.PRIVATE, Fate.ARRIVED);
		}
		Disposable fill = waiting.acquire("a", RateLimitClass.FILLS, Priority.READ).subscribe();
		assertThat(waiting.levels("a")).containsExactly(new RateLimitLevel(RateLimitClass.PRIVATE, 0, 3, 1),
				new RateLimitLevel(RateLimitClass.FILLS, 3, 4, 0));
		fill.dispose();
		assertThat(waiting.levels("a")).containsExactly(new RateLimitLevel(RateLimitClass.PRIVATE, 0, 3, 0),
				new RateLimitLevel(RateLimitClass.FILLS, 4, 4, 0));
	}

	@Test
	void row83_aFillThatIsCancelledAtOnceTakesNoPermit() {
		for (int i = 0; i < 10; i++) {
			this.limiter.acquire("a", RateLimitClass.FILLS, Priority.READ).takeUntilOther(Mono.just(1)).subscribe();
			Mono.zip(Mono.error(new IllegalStateException()),
					this.limiter.acquire("a", RateLimitClass.FILLS, Priority.READ))
				.onErrorComplete()
				.subscribe();
		}
		assertThat(this.limiter.levels("a")).containsExactly(new RateLimitLevel(RateLimitClass.PRIVATE, 3, 3, 0),
				new RateLimitLevel(RateLimitClass.FILLS, 4, 4, 0));
	}

	@Test
	void row87_aFillIsOnItsWayOnceItHasBothPermits() {
		TokenBucketRateLimiter waiting = limiter(5);
		for (int i = 0; i < 3; i++) {
			tell(waiting, "a", RateLimitClass.PRIVATE, Fate.ARRIVED);
		}
		waiting.acquire("a", RateLimitClass.FILLS, Priority.READ).subscribe();
		this.now.addAndGet(TimeUnit.MILLISECONDS.toNanos(900));
		assertThat(waiting.levels("a")).contains(new RateLimitLevel(RateLimitClass.FILLS, 3, 4, 0));
		this.now.addAndGet(TimeUnit.SECONDS.toNanos(10));
		assertThat(waiting.levels("a")).contains(new RateLimitLevel(RateLimitClass.FILLS, 3, 4, 0));
	}

	@Test
	void isEmptyAfterARefusal() {
		tell(this.limiter, "a", RateLimitClass.FILLS, Fate.REFUSED);
		assertThat(this.limiter.levels("a")).containsExactly(new RateLimitLevel(RateLimitClass.PRIVATE, 0, 3, 0),
				new RateLimitLevel(RateLimitClass.FILLS, 0, 4, 0));
		tell(this.limiter, "b", RateLimitClass.PUBLIC, Fate.REFUSED);
		assertThat(this.limiter.levels("b")).containsExactly(new RateLimitLevel(RateLimitClass.PUBLIC, 0, 2, 0));
	}

	@Test
	void forgetsOwnersWhoseLimitsAreFullAgainWhenThereAreMany() {
		for (int i = 0; i < 999; i++) {
			take("owner " + i, RateLimitClass.PUBLIC);
		}
		this.now.addAndGet(TimeUnit.SECONDS.toNanos(10));
		take("in use", RateLimitClass.PUBLIC);
		assertThat(this.limiter.levels("owner 0")).hasSize(1);
		take("one more", RateLimitClass.PUBLIC);
		assertThat(this.limiter.levels("owner 0")).isEmpty();
		assertThat(this.limiter.levels("in use")).hasSize(1);
		assertThat(this.limiter.levels("one more")).hasSize(1);
	}

	@Test
	void letsEverythingThroughWhenUnlimited() {
		RateLimiter unlimited = RateLimiter.unlimited();
		AtomicInteger gone = new AtomicInteger();
		for (int i = 0; i < 1000; i++) {
			unlimited.acquire("a", RateLimitClass.PUBLIC, Priority.READ).subscribe(null, null, gone::incrementAndGet);
		}
		tell(unlimited, "a", RateLimitClass.PUBLIC, Fate.REFUSED);
		assertThat(gone).hasValue(1000);
		assertThat(unlimited.levels("a")).isEqualTo(List.of());
	}

	private void take(String owner, RateLimitClass rateLimitClass) {
		tell(this.limiter, owner, rateLimitClass, Fate.ARRIVED);
	}

	private static void tell(RateLimiter limiter, String owner, RateLimitClass rateLimitClass, Fate fate) {
		limiter.acquire(owner, rateLimitClass, Priority.READ).blockOptional().orElseThrow().tell(fate);
	}

	private TokenBucketRateLimiter limiter(int queueSize) {
		return new TokenBucketRateLimiter(new RateLimitSettings(new Limit(1, 2), new Limit(1, 3), new Limit(1, 4),
				new Limit(1, 5), queueSize, Duration.ofHours(1)), this.now::get);
	}

}

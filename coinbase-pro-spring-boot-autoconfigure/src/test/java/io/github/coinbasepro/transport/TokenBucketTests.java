package io.github.coinbasepro.transport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import io.github.coinbasepro.transport.RateLimitSettings.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TokenBucket}, in virtual time.
 */
class TokenBucketTests {

	private VirtualTimeScheduler time = VirtualTimeScheduler.create();

	@BeforeEach
	void takeOverTheClock() {
		this.time = VirtualTimeScheduler.getOrSet();
	}

	@AfterEach
	void giveTheClockBack() {
		VirtualTimeScheduler.reset();
	}

	@Test
	void letsABurstGoAndThenOneForEachRefill() {
		TokenBucket bucket = bucket(1, 3, 100);
		List<Integer> gone = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			int number = i;
			bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add(number));
		}
		assertThat(gone).containsExactly(0, 1, 2);
		pass(Duration.ofMillis(999));
		assertThat(gone).hasSize(3);
		pass(Duration.ofMillis(1));
		assertThat(gone).containsExactly(0, 1, 2, 3);
		pass(Duration.ofSeconds(2));
		assertThat(gone).containsExactly(0, 1, 2, 3, 4, 5);
	}

	@Test
	void neverHoldsMoreThanItsBurst() {
		TokenBucket bucket = bucket(1, 3, 100);
		pass(Duration.ofHours(1));
		assertThat(bucket.tokens()).isEqualTo(3);
	}

	@Test
	void keepsPartsOfATokenExactly() {
		TokenBucket bucket = bucket(3, 1, 100);
		AtomicInteger gone = new AtomicInteger();
		for (int i = 0; i < 31; i++) {
			bucket.acquire(Priority.READ).subscribe(null, null, gone::incrementAndGet);
		}
		for (int i = 0; i < 1000; i++) {
			pass(Duration.ofMillis(10));
		}
		assertThat(gone).hasValue(30);
		pass(Duration.ofNanos(30));
		assertThat(gone).hasValue(31);
	}

	@Test
	void row13_cancelsGoBeforePlacementsBeforeReads() {
		TokenBucket bucket = bucket(1, 1, 100);
		List<String> gone = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe();
		for (Priority priority : new Priority[] { Priority.READ, Priority.PLACE, Priority.CANCEL, Priority.READ,
				Priority.CANCEL, Priority.PLACE }) {
			String name = priority + " " + bucket.waiting();
			bucket.acquire(priority).subscribe(null, null, () -> gone.add(name));
		}
		pass(Duration.ofSeconds(6));
		assertThat(gone).containsExactly("CANCEL 2", "CANCEL 4", "PLACE 1", "PLACE 5", "READ 0", "READ 3");
	}

	@Test
	void aCancelWaitsForOneRefillHoweverManyReadsWait() {
		TokenBucket bucket = bucket(10, 15, 1000);
		for (int i = 0; i < 500; i++) {
			bucket.acquire(Priority.READ).subscribe();
		}
		AtomicInteger cancelled = new AtomicInteger();
		bucket.acquire(Priority.CANCEL).subscribe(null, null, cancelled::incrementAndGet);
		pass(Duration.ofMillis(100));
		assertThat(cancelled).hasValue(1);
	}

	@Test
	void row13_whoGivesUpFreesHisPlaceAndTakesNoToken() {
		TokenBucket bucket = bucket(1, 1, 2);
		List<Integer> gone = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe();
		Disposable first = bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add(1));
		bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add(2));
		first.dispose();
		assertThat(bucket.waiting()).isOne();
		bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add(3));
		pass(Duration.ofSeconds(2));
		assertThat(gone).containsExactly(2, 3);
	}

	@Test
	void row14_refusesWhenTooManyWait() {
		TokenBucket bucket = bucket(1, 1, 1);
		bucket.acquire(Priority.READ).subscribe();
		bucket.acquire(Priority.READ).subscribe();
		StepVerifier.create(bucket.acquire(Priority.CANCEL))
			.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(RejectedExecutionException.class)
				.hasMessage("1 calls wait already"))
			.verify();
	}

	@Test
	void endsAWaitThatIsTooLong() {
		TokenBucket bucket = new TokenBucket(new Limit(1, 1), settings(5, Duration.ofMillis(1500)), nanoTime());
		List<Throwable> failures = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			bucket.acquire(Priority.READ).subscribe(null, failures::add);
		}
		pass(Duration.ofSeconds(3));
		assertThat(failures).hasSize(2)
			.allSatisfy((failure) -> assertThat(failure).isInstanceOf(TimeoutException.class));
		assertThat(bucket.waiting()).isZero();
		assertThat(bucket.tokens()).isOne();
	}

	@Test
	void nobodyOvertakesHisEqualsInTheMomentBeforeTheyAreCalled() {
		AtomicLong now = new AtomicLong();
		TokenBucket bucket = new TokenBucket(new Limit(1, 1), settings(10, Duration.ofDays(1)), now::get);
		List<String> gone = new ArrayList<>();
		bucket.acquire(Priority.PLACE).subscribe();
		bucket.acquire(Priority.PLACE).subscribe(null, null, () -> gone.add("first"));
		now.addAndGet(TimeUnit.SECONDS.toNanos(1));
		bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add("less urgent"));
		bucket.acquire(Priority.PLACE).subscribe(null, null, () -> gone.add("equal"));
		assertThat(bucket.waiting()).isEqualTo(3);
		bucket.acquire(Priority.CANCEL).subscribe(null, null, () -> gone.add("more urgent"));
		assertThat(gone).containsExactly("more urgent");
		assertThat(bucket.tokens()).isZero();
	}

	@Test
	void wakesWhenTheRestOfATokenIsIn() {
		TokenBucket bucket = bucket(1, 1, 10);
		AtomicInteger gone = new AtomicInteger();
		bucket.acquire(Priority.READ).subscribe();
		pass(Duration.ofMillis(600));
		bucket.acquire(Priority.READ).subscribe(null, null, gone::incrementAndGet);
		pass(Duration.ofMillis(399));
		assertThat(gone).hasValue(0);
		pass(Duration.ofMillis(1));
		assertThat(gone).hasValue(1);
	}

	@Test
	void forgetsAtARefusalWhatHadComeInBefore() {
		TokenBucket bucket = bucket(1, 1, 10);
		bucket.acquire(Priority.READ).subscribe();
		pass(Duration.ofMillis(900));
		bucket.drain();
		pass(Duration.ofMillis(200));
		assertThat(bucket.tokens()).isZero();
		pass(Duration.ofMillis(800));
		assertThat(bucket.tokens()).isOne();
	}

	@Test
	void isEmptyAfterARefusal() {
		TokenBucket bucket = bucket(1, 3, 100);
		bucket.drain();
		AtomicInteger gone = new AtomicInteger();
		bucket.acquire(Priority.READ).subscribe(null, null, gone::incrementAndGet);
		assertThat(gone).hasValue(0);
		pass(Duration.ofSeconds(1));
		assertThat(gone).hasValue(1);
	}

	@Test
	void takesBackATokenThatWasNotUsed() {
		TokenBucket bucket = bucket(1, 1, 100);
		bucket.acquire(Priority.READ).subscribe();
		assertThat(bucket.tokens()).isZero();
		bucket.giveBack();
		bucket.giveBack();
		assertThat(bucket.tokens()).isOne();
	}

	@Test
	void row13_keepsTheirTurnAmongTenThousandOfWhomAThirdGiveUp() {
		int waiters = 10_000;
		TokenBucket bucket = bucket(100, 1, waiters);
		Random random = new Random(12);
		List<Integer> gone = new ArrayList<>();
		List<Integer> stay = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe();
		List<Disposable> leaving = new ArrayList<>();
		for (int i = 0; i < waiters; i++) {
			int number = i;
			Disposable waiter = bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add(number));
			if (random.nextInt(10) < 3) {
				leaving.add(waiter);
			}
			else {
				stay.add(number);
			}
		}
		leaving.forEach(Disposable::dispose);
		pass(Duration.ofMillis(10L * stay.size()));
		assertThat(gone).isEqualTo(stay);
		assertThat(bucket.waiting()).isZero();
		pass(Duration.ofMillis(10));
		assertThat(bucket.tokens()).isOne();
	}

	@Test
	void takesBackTheTokenOfOneWhoLeavesInTheMomentHeIsCalled() {
		AtomicLong now = new AtomicLong();
		TokenBucket bucket = new TokenBucket(new Limit(1, 2), settings(10, Duration.ofDays(1)), now::get);
		bucket.drain();
		List<String> gone = new ArrayList<>();
		List<Disposable> second = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe(null, null, () -> {
			gone.add("first");
			second.forEach(Disposable::dispose);
		});
		second.add(bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add("second")));
		bucket.acquire(Priority.READ).subscribe(null, null, () -> gone.add("third"));
		now.addAndGet(TimeUnit.SECONDS.toNanos(2));
		pass(Duration.ofSeconds(1));
		assertThat(gone).containsExactly("first");
		pass(Duration.ofSeconds(1));
		assertThat(gone).containsExactly("first", "third");
		assertThat(bucket.waiting()).isZero();
		assertThat(bucket.tokens()).isZero();
	}

	private TokenBucket bucket(int rate, int burst, int queueSize) {
		return new TokenBucket(new Limit(rate, burst), settings(queueSize, Duration.ofDays(1)), nanoTime());
	}

	private LongSupplier nanoTime() {
		VirtualTimeScheduler scheduler = this.time;
		return () -> scheduler.now(TimeUnit.NANOSECONDS);
	}

	private void pass(Duration duration) {
		this.time.advanceTimeBy(duration);
	}

	private static RateLimitSettings settings(int queueSize, Duration maxWait) {
		Limit any = new Limit(1, 1);
		return new RateLimitSettings(any, any, any, any, 0, queueSize, maxWait);
	}

}

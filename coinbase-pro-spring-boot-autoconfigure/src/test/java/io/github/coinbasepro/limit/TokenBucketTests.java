package io.github.coinbasepro.limit;

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

import io.github.coinbasepro.fault.TrueBucket;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
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
			acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add(number));
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
		assertThat(tokens(bucket)).isEqualTo(3);
	}

	@Test
	void keepsPartsOfATokenExactly() {
		TokenBucket bucket = bucket(3, 1, 100);
		AtomicInteger gone = new AtomicInteger();
		for (int i = 0; i < 31; i++) {
			acquire(bucket, Priority.READ).subscribe(null, null, gone::incrementAndGet);
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
		acquire(bucket, Priority.READ).subscribe();
		for (Priority priority : new Priority[] { Priority.READ, Priority.PLACE, Priority.CANCEL, Priority.READ,
				Priority.CANCEL, Priority.PLACE }) {
			String name = priority + " " + waiting(bucket);
			acquire(bucket, priority).subscribe(null, null, () -> gone.add(name));
		}
		pass(Duration.ofSeconds(6));
		assertThat(gone).containsExactly("CANCEL 2", "CANCEL 4", "PLACE 1", "PLACE 5", "READ 0", "READ 3");
	}

	@Test
	void aCancelWaitsForOneRefillHoweverManyReadsWait() {
		TokenBucket bucket = bucket(10, 15, 1000);
		for (int i = 0; i < 500; i++) {
			acquire(bucket, Priority.READ).subscribe();
		}
		AtomicInteger cancelled = new AtomicInteger();
		acquire(bucket, Priority.CANCEL).subscribe(null, null, cancelled::incrementAndGet);
		pass(Duration.ofMillis(100));
		assertThat(cancelled).hasValue(1);
	}

	@Test
	void row13_whoGivesUpFreesHisPlaceAndTakesNoToken() {
		TokenBucket bucket = bucket(1, 1, 2);
		List<Integer> gone = new ArrayList<>();
		acquire(bucket, Priority.READ).subscribe();
		Disposable first = acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add(1));
		acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add(2));
		first.dispose();
		assertThat(waiting(bucket)).isOne();
		acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add(3));
		pass(Duration.ofSeconds(2));
		assertThat(gone).containsExactly(2, 3);
	}

	@Test
	void row14_refusesWhenTooManyWait() {
		TokenBucket bucket = bucket(1, 1, 1);
		acquire(bucket, Priority.READ).subscribe();
		acquire(bucket, Priority.READ).subscribe();
		StepVerifier.create(acquire(bucket, Priority.CANCEL))
			.expectErrorSatisfies((failure) -> assertThat(failure).isInstanceOf(RejectedExecutionException.class)
				.hasMessage("1 calls wait already"))
			.verify();
	}

	@Test
	void endsAWaitThatIsTooLong() {
		TokenBucket bucket = new TokenBucket(new Limit(1, 1), settings(5, Duration.ofMillis(1500)), nanoTime());
		List<Throwable> failures = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			acquire(bucket, Priority.READ).subscribe(null, failures::add);
		}
		pass(Duration.ofSeconds(3));
		assertThat(failures).hasSize(2)
			.allSatisfy((failure) -> assertThat(failure).isInstanceOf(TimeoutException.class));
		assertThat(waiting(bucket)).isZero();
		assertThat(tokens(bucket)).isOne();
	}

	@Test
	void nobodyOvertakesHisEqualsInTheMomentBeforeTheyAreCalled() {
		AtomicLong now = new AtomicLong();
		TokenBucket bucket = new TokenBucket(new Limit(1, 1), settings(10, Duration.ofDays(1)), now::get);
		List<String> gone = new ArrayList<>();
		acquire(bucket, Priority.PLACE).subscribe();
		acquire(bucket, Priority.PLACE).subscribe(null, null, () -> gone.add("first"));
		now.addAndGet(TimeUnit.SECONDS.toNanos(1));
		acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add("less urgent"));
		acquire(bucket, Priority.PLACE).subscribe(null, null, () -> gone.add("equal"));
		assertThat(waiting(bucket)).isEqualTo(3);
		acquire(bucket, Priority.CANCEL).subscribe(null, null, () -> gone.add("more urgent"));
		assertThat(gone).containsExactly("more urgent");
		assertThat(tokens(bucket)).isZero();
	}

	@Test
	void wakesWhenTheRestOfATokenIsIn() {
		TokenBucket bucket = bucket(1, 1, 10);
		AtomicInteger gone = new AtomicInteger();
		acquire(bucket, Priority.READ).subscribe();
		pass(Duration.ofMillis(600));
		acquire(bucket, Priority.READ).subscribe(null, null, gone::incrementAndGet);
		pass(Duration.ofMillis(399));
		assertThat(gone).hasValue(0);
		pass(Duration.ofMillis(1));
		assertThat(gone).hasValue(1);
	}

	@Test
	void forgetsAtARefusalWhatHadComeInBefore() {
		TokenBucket bucket = bucket(1, 1, 10);
		List<Permit> permits = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe(permits::add);
		pass(Duration.ofMillis(900));
		permits.get(0).tell(Fate.REFUSED);
		pass(Duration.ofMillis(200));
		assertThat(tokens(bucket)).isZero();
		pass(Duration.ofMillis(800));
		assertThat(tokens(bucket)).isOne();
	}

	@Test
	void isEmptyAfterARefusal() {
		TokenBucket bucket = bucket(1, 3, 100);
		bucket.acquire(Priority.READ).subscribe((permit) -> permit.tell(Fate.REFUSED));
		AtomicInteger gone = new AtomicInteger();
		acquire(bucket, Priority.READ).subscribe(null, null, gone::incrementAndGet);
		assertThat(gone).hasValue(0);
		pass(Duration.ofSeconds(1));
		assertThat(gone).hasValue(1);
	}

	@Test
	void takesBackATokenThatWasNotUsed() {
		TokenBucket bucket = bucket(1, 1, 100);
		List<Permit> permits = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe(permits::add);
		assertThat(tokens(bucket)).isZero();
		permits.get(0).tell(Fate.NOT_SENT);
		assertThat(tokens(bucket)).isOne();
		permits.get(0).tell(Fate.ARRIVED);
		assertThat(tokens(bucket)).isOne();
	}

	@Test
	void aCallOnItsWayKeepsItsTokenUntilItIsAnswered() {
		TokenBucket bucket = bucket(1, 2, 100);
		List<Permit> permits = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe(permits::add);
		bucket.acquire(Priority.READ).subscribe(permits::add);
		pass(Duration.ofMillis(999));
		assertThat(tokens(bucket)).isZero();
		permits.get(0).tell(Fate.ARRIVED);
		assertThat(tokens(bucket)).isZero();
		pass(Duration.ofSeconds(1));
		assertThat(tokens(bucket)).isOne();
	}

	@Test
	void row87_aCallThatIsNotAnsweredWithinASecondHasArrived() {
		TokenBucket bucket = bucket(2, 3, 100);
		for (int i = 0; i < 3; i++) {
			bucket.acquire(Priority.READ).subscribe();
		}
		pass(Duration.ofMillis(1499));
		assertThat(tokens(bucket)).isZero();
		pass(Duration.ofMillis(1));
		assertThat(tokens(bucket)).isOne();
		pass(Duration.ofSeconds(1));
		assertThat(tokens(bucket)).isEqualTo(3);
		assertThat(bucket.isFull()).isTrue();
	}

	@Test
	void row87_whoWaitsIsWokenWhenUnansweredCallsHaveArrived() {
		TokenBucket bucket = bucket(10, 5, 100);
		for (int i = 0; i < 5; i++) {
			bucket.acquire(Priority.READ).subscribe();
		}
		AtomicInteger gone = new AtomicInteger();
		acquire(bucket, Priority.READ).subscribe(null, null, gone::incrementAndGet);
		pass(Duration.ofMillis(1099));
		assertThat(gone).hasValue(0);
		pass(Duration.ofMillis(1));
		assertThat(gone).hasValue(1);
	}

	@Test
	void row87_whatIsToldOfACallThatHasArrivedGivesNothingBack() {
		TokenBucket bucket = bucket(1, 5, 100);
		List<Permit> permits = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			bucket.acquire(Priority.READ).subscribe(permits::add);
		}
		pass(Duration.ofSeconds(1));
		assertThat(tokens(bucket)).isEqualTo(2);
		permits.get(0).tell(Fate.ARRIVED);
		permits.get(1).tell(Fate.NOT_SENT);
		assertThat(tokens(bucket)).isEqualTo(2);
		permits.get(2).tell(Fate.REFUSED);
		assertThat(tokens(bucket)).isZero();
	}

	@Test
	void row87_theExchangeRefusesNothingThatArrivesWithinASecondHoweverSlowTheAnswers() {
		Random random = new Random(87);
		Priority[] priorities = Priority.values();
		for (int round = 0; round < 50; round++) {
			TokenBucket bucket = new TokenBucket(new Limit(15, 30, 5, 2), settings(1000, Duration.ofDays(1)),
					nanoTime());
			TrueBucket exchange = new TrueBucket(15, 30, nanoTime());
			AtomicInteger refused = new AtomicInteger();
			AtomicInteger admitted = new AtomicInteger();
			for (int i = 0; i < 300; i++) {
				bucket.acquire(priorities[random.nextInt(priorities.length)])
					.delayUntil((permit) -> Mono.delay(Duration.ofMillis(random.nextInt(1000))))
					.doOnNext((permit) -> (exchange.admit() ? admitted : refused).incrementAndGet())
					.delayUntil((permit) -> random.nextBoolean() ? Mono.never()
							: Mono.delay(Duration.ofMillis(random.nextInt(60_000))))
					.subscribe((permit) -> permit.tell(Fate.ARRIVED));
			}
			pass(Duration.ofSeconds(40));
			assertThat(refused).hasValue(0);
			assertThat(admitted).hasValue(300);
		}
	}

	@Test
	void row87_readsThatAreNeverAnsweredLeaveCancelsTheirPermits() {
		TokenBucket bucket = new TokenBucket(new Limit(15, 30, 5, 2), settings(1000, Duration.ofDays(1)), nanoTime());
		AtomicInteger reads = new AtomicInteger();
		AtomicInteger cancels = new AtomicInteger();
		for (int i = 0; i < 200; i++) {
			bucket.acquire(Priority.READ).subscribe((permit) -> reads.incrementAndGet());
		}
		assertThat(reads).hasValue(23);
		for (int i = 1; i <= 50; i++) {
			bucket.acquire(Priority.CANCEL).subscribe((permit) -> cancels.incrementAndGet());
			assertThat(cancels).as("at once, number " + i).hasValue(i);
			pass(Duration.ofMillis(200));
		}
		assertThat(reads.get()).isGreaterThan(100);
	}

	@Test
	void row87_readsLeavePermitsToOrdersWhichLeaveSomeToCancels() {
		TokenBucket bucket = new TokenBucket(new Limit(15, 30, 5, 2), settings(1000, Duration.ofDays(1)), nanoTime());
		List<Priority> gone = new ArrayList<>();
		for (Priority priority : new Priority[] { Priority.READ, Priority.PLACE, Priority.CANCEL }) {
			for (int i = 0; i < 100; i++) {
				bucket.acquire(priority).subscribe((permit) -> gone.add(priority));
			}
		}
		assertThat(gone).hasSize(30);
		assertThat(gone.subList(0, 23)).containsOnly(Priority.READ);
		assertThat(gone.subList(23, 25)).containsOnly(Priority.PLACE);
		assertThat(gone.subList(25, 30)).containsOnly(Priority.CANCEL);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 1", "3, 2", "5, 3", "13, 7", "14, 7", "30, 23" })
	void row87_atMostHalfOfABurstIsReserved(int burst, int expected) {
		TokenBucket bucket = new TokenBucket(new Limit(10, burst, 5, 2), settings(100, Duration.ofDays(1)), nanoTime());
		AtomicInteger reads = new AtomicInteger();
		for (int i = 0; i < burst; i++) {
			acquire(bucket, Priority.READ).subscribe((permit) -> reads.incrementAndGet());
		}
		assertThat(reads).hasValue(expected);
		pass(Duration.ofSeconds(burst));
		assertThat(reads).hasValue(burst);
	}

	@Test
	void row83_whoCancelsBeforeHeRequestsTakesNothing() {
		TokenBucket bucket = bucket(1, 3, 100);
		for (int i = 0; i < 100; i++) {
			acquire(bucket, Priority.READ).takeUntilOther(Mono.just(1)).subscribe();
			Mono.zip(Mono.error(new IllegalStateException()), bucket.acquire(Priority.READ))
				.onErrorComplete()
				.subscribe();
			bucket.acquire(Priority.READ).subscribe(new BaseSubscriber<>() {

				@Override
				protected void hookOnSubscribe(Subscription subscription) {
					subscription.cancel();
					subscription.request(1);
				}

			});
		}
		assertThat(tokens(bucket)).isEqualTo(3);
		assertThat(bucket.isFull()).isTrue();
	}

	@Test
	void whoGivesATokenBackLetsTheNextGoAtOnce() {
		TokenBucket bucket = bucket(1, 1, 100);
		List<Permit> permits = new ArrayList<>();
		bucket.acquire(Priority.READ).subscribe(permits::add);
		bucket.acquire(Priority.READ).subscribe(permits::add);
		permits.get(0).tell(Fate.NOT_SENT);
		pass(Duration.ZERO);
		assertThat(permits).hasSize(2);
	}

	@Test
	void theExchangeRefusesNothingHoweverLongCallsAreOnTheirWay() {
		Random random = new Random(7);
		for (int round = 0; round < 50; round++) {
			TokenBucket bucket = bucket(10, 15, 1000);
			TrueBucket exchange = new TrueBucket(10, 15, nanoTime());
			AtomicInteger refused = new AtomicInteger();
			AtomicInteger answered = new AtomicInteger();
			for (int i = 0; i < 200; i++) {
				bucket.acquire(Priority.READ)
					.delayUntil((permit) -> Mono.delay(Duration.ofMillis(random.nextInt(1000))))
					.doOnNext((permit) -> (exchange.admit() ? answered : refused).incrementAndGet())
					.delayUntil((permit) -> Mono.delay(Duration.ofMillis(random.nextInt(1000))))
					.subscribe((permit) -> permit.tell(Fate.ARRIVED));
			}
			pass(Duration.ofSeconds(60));
			assertThat(refused).hasValue(0);
			assertThat(answered).hasValue(200);
		}
	}

	@Test
	void row13_keepsTheirTurnAmongTenThousandOfWhomAThirdGiveUp() {
		int waiters = 10_000;
		TokenBucket bucket = bucket(100, 1, waiters);
		Random random = new Random(12);
		List<Integer> gone = new ArrayList<>();
		List<Integer> stay = new ArrayList<>();
		acquire(bucket, Priority.READ).subscribe();
		List<Disposable> leaving = new ArrayList<>();
		for (int i = 0; i < waiters; i++) {
			int number = i;
			Disposable waiter = acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add(number));
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
		assertThat(waiting(bucket)).isZero();
		pass(Duration.ofMillis(10));
		assertThat(tokens(bucket)).isOne();
	}

	@Test
	void takesBackTheTokenOfOneWhoLeavesInTheMomentHeIsCalled() {
		AtomicLong now = new AtomicLong();
		TokenBucket bucket = new TokenBucket(new Limit(1, 2), settings(10, Duration.ofDays(1)), now::get);
		bucket.acquire(Priority.READ).subscribe((permit) -> permit.tell(Fate.REFUSED));
		List<String> gone = new ArrayList<>();
		List<Disposable> second = new ArrayList<>();
		acquire(bucket, Priority.READ).subscribe(null, null, () -> {
			gone.add("first");
			second.forEach(Disposable::dispose);
		});
		second.add(acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add("second")));
		acquire(bucket, Priority.READ).subscribe(null, null, () -> gone.add("third"));
		now.addAndGet(TimeUnit.SECONDS.toNanos(2));
		pass(Duration.ofSeconds(1));
		assertThat(gone).containsExactly("first", "third");
		assertThat(waiting(bucket)).isZero();
		assertThat(tokens(bucket)).isZero();
	}

	/**
	 * Asks for leave for a call that arrives at once.
	 */
	private static Mono<Permit> acquire(TokenBucket bucket, Priority priority) {
		return bucket.acquire(priority).doOnNext((permit) -> permit.tell(Fate.ARRIVED));
	}

	private static int tokens(TokenBucket bucket) {
		return bucket.level(RateLimitClass.PUBLIC).permits();
	}

	private static int waiting(TokenBucket bucket) {
		return bucket.level(RateLimitClass.PUBLIC).waiting();
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
		return new RateLimitSettings(any, any, any, any, queueSize, maxWait);
	}

}

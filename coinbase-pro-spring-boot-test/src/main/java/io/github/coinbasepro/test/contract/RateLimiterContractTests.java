package io.github.coinbasepro.test.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The contract of {@link RateLimiter} as tests. Extend it to test a limiter of your own:
 * <pre class="code">
 * class SharedRateLimiterTests extends RateLimiterContractTests {
 *
 * 	&#64;Override
 * 	protected RateLimiter rateLimiter(RateLimitSettings settings) {
 * 		return new SharedRateLimiter(this.redis, UUID.randomUUID().toString(), settings);
 * 	}
 *
 * }</pre>
 * <p>
 * The tests run in real time and take about half a minute, with bounds that a busy
 * machine keeps. A limiter whose time can be set overrides {@link #pass} and
 * {@link #nanoTime}, and is tested within a second or two. One that deliberately does
 * without a part of the contract overrides that test and disables it.
 */
public abstract class RateLimiterContractTests extends CancelledCallsContract {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	/**
	 * Creates the tests of a limiter.
	 */
	protected RateLimiterContractTests() {
	}

	/**
	 * A burst goes at once, and then one call for each permit that comes in: no more, and
	 * no fewer.
	 */
	@Test
	protected void grantsWhatTheLimitAllows() {
		RateLimiter limiter = limiter(20, 5);
		Grants grants = grants();
		long begin = nanoTime();
		ask(grants, 45, read(limiter), ARRIVES);
		await("45 permits", () -> grants.count() == 45);
		assertWithin(grants.times(), begin, 20, 5);
	}

	/**
	 * Each subscription gets a permit of its own, even to the same {@code Mono}.
	 */
	@Test
	protected void grantsEachSubscriptionAPermitOfItsOwn() {
		Mono<Permit> permit = read(limiter(1, 3));
		Grants grants = grants();
		long begin = nanoTime();
		ask(grants, 4, permit, ARRIVES);
		await("four permits", () -> grants.count() == 4);
		assertEquals(4, grants.permits().stream().map(System::identityHashCode).distinct().count());
		assertWithin(grants.times(), begin, 1, 3);
	}

	/**
	 * Calls that arrive at the exchange within a second are never refused, however
	 * unevenly they arrive and whether they are answered or not.
	 */
	@Test
	protected void keepsTheLimitOfTheExchangeHoweverLateCallsArrive() {
		int calls = 60;
		long crowd = Duration.ofMillis(900).toNanos();
		RateLimiter limiter = limiter(20, 10);
		Grants grants = grants();
		long begin = nanoTime();
		List<Permit> onTheirWay = new ArrayList<>();
		ask(grants, calls, read(limiter), IS_SILENT);
		await(calls + " permits", () -> {
			List<Permit> permits = grants.permits();
			for (int i = onTheirWay.size(); i < permits.size(); i++) {
				onTheirWay.add(permits.get(i));
			}
			long crowds = (nanoTime() - begin) / crowd;
			IntStream.range(0, onTheirWay.size())
				.filter((i) -> i % 2 == 0 && (grants.times().get(i) - begin) / crowd < crowds)
				.forEach((i) -> onTheirWay.get(i).tell(Fate.ARRIVED));
			return permits.size() == calls;
		});
		List<Long> arrivals = grants.times()
			.stream()
			.map((time) -> ((time - begin) / crowd + 1) * crowd)
			.sorted()
			.toList();
		assertEquals(0, refused(arrivals, 20, 10), "calls that the exchange would refuse");
	}

	private static int refused(List<Long> arrivals, int rate, int burst) {
		int refused = 0;
		long level = burst * SECOND;
		long last = 0;
		for (long arrival : arrivals) {
			level = Math.min(burst * SECOND, level + (arrival - last) * rate);
			last = arrival;
			if (level < SECOND) {
				refused++;
			}
			else {
				level -= SECOND;
			}
		}
		return refused;
	}

	/**
	 * A permit of which nothing is told counts as arrived after a second, so that calls
	 * which are never answered do not hold the limit for ever.
	 */
	@Test
	protected void countsACallThatIsNotAnsweredWithinASecondAsArrived() {
		RateLimiter limiter = limiter(10, 5);
		Grants grants = grants();
		long begin = nanoTime();
		ask(grants, 10, read(limiter), IS_SILENT);
		await("ten permits", () -> grants.count() == 10);
		long sixth = grants.times().get(5) - begin;
		assertTrue(sixth >= SECOND * 9 / 10,
				() -> "a permit came in " + Duration.ofNanos(sixth) + " after all were taken");
	}

	/**
	 * A call that never went out makes room for the next one at once.
	 */
	@Test
	protected void grantsAgainWhatWasNotUsed() {
		RateLimiter limiter = limiter(1, 1);
		for (int i = 0; i < 10; i++) {
			Grants grants = grants();
			grants.ask("not sent", read(limiter), (permit) -> permit.tell(Fate.NOT_SENT));
			await("a permit", () -> grants.count() == 1);
		}
		assertThereAre(1, read(limiter));
	}

	/**
	 * What is told of a permit counts once.
	 */
	@Test
	protected void countsWhatIsToldOnce() {
		RateLimiter limiter = limiter(1, 5);
		Grants grants = grants();
		ask(grants, 3, read(limiter), IS_SILENT);
		await("three permits", () -> grants.count() == 3);
		for (Fate fate : new Fate[] { Fate.NOT_SENT, Fate.NOT_SENT, Fate.ARRIVED, Fate.REFUSED, Fate.NOT_SENT }) {
			grants.permits().forEach((permit) -> permit.tell(fate));
		}
		long begin = nanoTime();
		assertThereAre(5, read(limiter));
		Grants more = grants();
		ask(more, 2, read(limiter), ARRIVES);
		await("two more permits", () -> more.count() == 2);
		assertWithin(more.times(), begin, 1, 0);
	}

	/**
	 * A refusal says that the limit is used up: nothing goes before permits come in
	 * again.
	 */
	@Test
	protected void isEmptyAfterARefusal() {
		RateLimiter limiter = limiter(5, 10);
		Grants refused = grants();
		refused.ask("refused", read(limiter), IS_SILENT);
		await("a permit", () -> refused.count() == 1);
		long begin = nanoTime();
		refused.permits().get(0).tell(Fate.REFUSED);
		Grants grants = grants();
		ask(grants, 5, read(limiter), ARRIVES);
		await("five permits", () -> grants.count() == 5);
		assertWithin(grants.times(), begin, 5, 0);
	}

	/**
	 * The more urgent calls go first, whenever they came.
	 */
	@Test
	protected void grantsByPriority() {
		RateLimiter limiter = limiter(4, 1);
		Grants grants = grants();
		grants.ask("first", read(limiter), ARRIVES);
		await("the first permit", () -> grants.count() == 1);
		for (int round = 1; round <= 2; round++) {
			for (Priority priority : List.of(Priority.READ, Priority.PLACE, Priority.CANCEL, Priority.RECONCILE)) {
				grants.ask(priority + " " + round, limiter.acquire(OWNER, RateLimitClass.PRIVATE, priority), ARRIVES);
			}
		}
		await("all permits", () -> grants.count() == 9);
		List<String> expected = Stream.of(Priority.values())
			.flatMap((priority) -> Stream.of(priority + " 1", priority + " 2"))
			.toList();
		assertEquals(expected, grants.names().subList(1, 9));
	}

	/**
	 * Calls of one priority go in the order in which they came.
	 */
	@Test
	protected void grantsInTurn() {
		RateLimiter limiter = limiter(20, 1);
		Grants grants = grants();
		ask(grants, 20, read(limiter), ARRIVES);
		await("all permits", () -> grants.count() == 20);
		assertEquals(IntStream.range(0, 20).mapToObj((i) -> "call " + i).toList(), grants.names());
	}

	/**
	 * Reads leave permits to orders, and both leave some to cancels.
	 */
	@Test
	protected void reservesPermitsForWhatIsMoreUrgent() {
		RateLimiter limiter = limiter(new Limit(1, 30, 5, 2), 100, Duration.ofMinutes(2));
		Grants grants = grants();
		long begin = nanoTime();
		for (Priority priority : List.of(Priority.READ, Priority.PLACE, Priority.CANCEL)) {
			for (int i = 0; i < 30; i++) {
				grants.ask(priority.name(), limiter.acquire(OWNER, RateLimitClass.PRIVATE, priority), IS_SILENT);
			}
		}
		await("the first permits", () -> grants.count() >= 30);
		long late = (nanoTime() - begin) / SECOND;
		assertTrue(grants.count("READ") <= 23 + late, () -> "reads: " + grants.count("READ"));
		assertTrue(grants.count("PLACE") <= 2 + late, () -> "orders: " + grants.count("PLACE"));
		assertTrue(grants.count("CANCEL") >= 5, () -> "cancels: " + grants.count("CANCEL"));
	}

	/**
	 * No more calls wait than there are places.
	 */
	@Test
	protected void refusesWhenTooManyWait() {
		RateLimiter limiter = limiter(1, 1, 3);
		Grants grants = grants();
		ask(grants, 1, read(limiter), IS_SILENT);
		await("a permit", () -> grants.count() == 1);
		ask(grants, 5, read(limiter), IS_SILENT);
		await("two refusals", () -> grants.failures().size() == 2);
		grants.failures().forEach((failure) -> assertInstanceOf(RejectedExecutionException.class, failure));
	}

	/**
	 * No call waits longer than it may, and its place is free again.
	 */
	@Test
	protected void endsAWaitThatIsTooLong() {
		RateLimiter limiter = limiter(new Limit(1, 1), 1, Duration.ofMillis(700));
		Grants grants = grants();
		grants.ask("first", read(limiter), IS_SILENT);
		await("a permit", () -> grants.count() == 1);
		grants.ask("second", read(limiter), IS_SILENT);
		await("a failure", () -> grants.failures().size() == 1);
		assertInstanceOf(TimeoutException.class, grants.failures().get(0));
		grants.permits().get(0).tell(Fate.NOT_SENT);
		assertThereAre(1, read(limiter));
	}

	/**
	 * What one owner uses is nothing to another, and each limit counts for itself.
	 */
	@Test
	protected void keepsALimitForEachOwnerAndClass() {
		RateLimiter limiter = limiter(1, 3);
		for (RateLimitClass limit : List.of(RateLimitClass.PUBLIC, RateLimitClass.PRIVATE, RateLimitClass.LOANS)) {
			assertThereAre(3, limiter.acquire("one", limit, Priority.READ));
			assertThereAre(3, limiter.acquire("another", limit, Priority.READ));
		}
	}

	/**
	 * A call for fills takes a private permit as well as its own.
	 */
	@Test
	protected void countsFillsAsPrivateCallsToo() {
		RateLimiter limiter = limiter(1, 3);
		long begin = nanoTime();
		assertThereAre(3, limiter.acquire(OWNER, RateLimitClass.FILLS, Priority.READ));
		Grants grants = grants();
		ask(grants, 2, read(limiter), ARRIVES);
		await("private permits", () -> grants.count() == 2);
		assertWithin(grants.times(), begin, 1, 0);
	}

	/**
	 * The limit holds however many threads ask.
	 */
	@Test
	protected void keepsTheLimitAmongManyThreads() {
		RateLimiter limiter = limiter(50, 20);
		Grants grants = grants();
		long begin = nanoTime();
		CompletableFuture
			.allOf(IntStream.range(0, 4)
				.mapToObj((i) -> CompletableFuture.runAsync(() -> ask(grants, 30, read(limiter), ARRIVES)))
				.toArray(CompletableFuture[]::new))
			.join();
		await("120 permits", () -> grants.count() == 120);
		assertWithin(grants.times(), begin, 50, 20);
	}

}

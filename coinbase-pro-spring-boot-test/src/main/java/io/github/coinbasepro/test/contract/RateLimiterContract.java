package io.github.coinbasepro.test.contract;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/**
 * What an implementation says about itself, and what the tests of the contract share.
 */
abstract class RateLimiterContract {

	static final String OWNER = "contract";

	static final Consumer<Permit> ARRIVES = (permit) -> permit.tell(Fate.ARRIVED);

	static final Consumer<Permit> IS_SILENT = (permit) -> {
	};

	private static final Duration STEP = Duration.ofMillis(5);

	private static final Duration AT_ONCE = Duration.ofMillis(900);

	/**
	 * Creates a limiter of which nothing has been used yet. One that is shared between
	 * processes takes a name that no other test has used.
	 * @param settings the limits, the size of the queue and the longest wait
	 * @return the limiter
	 */
	protected abstract RateLimiter rateLimiter(RateLimitSettings settings);

	/**
	 * Lets time pass for the limiter. By default, waits in real time.
	 * @param duration how long
	 */
	protected void pass(Duration duration) {
		LockSupport.parkNanos(duration.toNanos());
	}

	/**
	 * Returns the time by which the limiter counts. By default, that of
	 * {@link System#nanoTime()}.
	 * @return the time in nanoseconds, from any origin
	 */
	protected long nanoTime() {
		return System.nanoTime();
	}

	/**
	 * Returns how much later than it could a limiter may grant a permit. By default, ten
	 * seconds.
	 * @return the bound
	 */
	protected Duration patience() {
		return Duration.ofSeconds(10);
	}

	/**
	 * Returns how many calls race with their cancels. By default, 20,000.
	 * @return the number of calls
	 */
	protected int races() {
		return 20_000;
	}

	final RateLimiter limiter(int rate, int burst) {
		return limiter(rate, burst, 10_000);
	}

	final RateLimiter limiter(int rate, int burst, int queueSize) {
		return limiter(new Limit(rate, burst), queueSize, Duration.ofMinutes(2));
	}

	final RateLimiter limiter(Limit limit, int queueSize, Duration maxWait) {
		return rateLimiter(new RateLimitSettings(limit, limit, limit, limit, queueSize, maxWait));
	}

	final Grants grants() {
		return new Grants(this::nanoTime);
	}

	static Mono<Permit> read(RateLimiter limiter) {
		return limiter.acquire(OWNER, RateLimitClass.PRIVATE, Priority.READ);
	}

	/**
	 * Asks for permits of the same kind.
	 * @return what cancels each asking
	 */
	static List<Disposable> ask(Grants grants, int calls, Mono<Permit> permit, Consumer<Permit> then) {
		return IntStream.range(0, calls).mapToObj((i) -> grants.ask("call " + i, permit, then)).toList();
	}

	final void await(String what, BooleanSupplier condition) {
		long end = nanoTime() + patience().toNanos();
		while (!condition.getAsBoolean()) {
			if (nanoTime() - end > 0) {
				fail("not in time: " + what);
			}
			pass(STEP);
		}
	}

	/**
	 * Makes sure that permits are there without any having come in meanwhile.
	 */
	final void assertThereAre(int permits, Mono<Permit> permit) {
		Grants grants = grants();
		long begin = nanoTime();
		ask(grants, permits, permit, IS_SILENT);
		await(permits + " permits", () -> grants.count() == permits);
		Duration last = Duration.ofNanos(grants.times().get(permits - 1) - begin);
		assertTrue(last.compareTo(AT_ONCE) < 0,
				() -> "some of " + permits + " permits were missing: the last one came after " + last);
	}

	/**
	 * Makes sure that no more permits were granted than there can have been.
	 */
	static void assertWithin(List<Long> times, long begin, int rate, int burst) {
		for (int i = burst; i < times.size(); i++) {
			long comeIn = (times.get(i) - begin) * rate;
			long needed = (i + 1L - burst) * TimeUnit.SECONDS.toNanos(1);
			int number = i + 1;
			assertTrue(comeIn + rate >= needed, () -> "permit number " + number + " was granted too early");
		}
	}

}

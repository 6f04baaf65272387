package io.github.coinbasepro.test.contract;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * No permit is lost, at whatever moment a call is cancelled.
 */
abstract class CancelledCallsContract extends RateLimiterContract {

	private static final Duration GLANCE = Duration.ofNanos(1000);

	/**
	 * Asking takes nothing; subscribing does.
	 */
	@Test
	protected void takesNothingBeforeItIsSubscribedTo() {
		RateLimiter limiter = limiter(1, 5);
		for (int i = 0; i < 50; i++) {
			read(limiter);
		}
		assertThereAre(5, read(limiter));
	}

	/**
	 * A call that is cancelled while it subscribes takes nothing.
	 */
	@Test
	protected void losesNothingToCallsThatAreCancelledAtOnce() {
		for (RateLimitClass limit : RateLimitClass.values()) {
			RateLimiter limiter = limiter(1, 5);
			Mono<Permit> permit = limiter.acquire(OWNER, limit, Priority.READ);
			for (int i = 0; i < 50; i++) {
				permit.takeUntilOther(Mono.just(true)).subscribe(CancelledCallsContract::isNotSent);
				Mono.zip(Mono.error(new IllegalStateException()), permit).onErrorComplete().subscribe();
				permit.subscribe(new CancelledAtOnce());
			}
			assertThereAre(5, permit);
		}
	}

	/**
	 * A call that is cancelled while it waits gives its place up, and is not granted a
	 * permit afterwards.
	 */
	@Test
	protected void freesThePlaceOfCallsThatAreCancelledWhileTheyWait() {
		RateLimiter limiter = limiter(4, 1, 2);
		Grants grants = grants();
		grants.ask("first", read(limiter), ARRIVES);
		await("the first permit", () -> grants.count() == 1);
		Disposable second = grants.ask("second", read(limiter), ARRIVES);
		grants.ask("third", read(limiter), ARRIVES);
		second.dispose();
		grants.ask("fourth", read(limiter), ARRIVES);
		await("the others", () -> grants.count() == 3);
		assertEquals(List.of("first", "third", "fourth"), grants.names());
		assertEquals(List.of(), grants.failures());
	}

	/**
	 * Calls that wait for a permit of a second limit hold one of the first, and give it
	 * back when they are cancelled.
	 */
	@Test
	protected void losesNothingToFillsThatAreCancelledWhileTheyWait() {
		RateLimiter limiter = limiter(1, 5);
		Grants grants = grants();
		ask(grants, 5, read(limiter), IS_SILENT);
		await("all private permits", () -> grants.count() == 5);
		Mono<Permit> fill = limiter.acquire(OWNER, RateLimitClass.FILLS, Priority.READ);
		for (int i = 0; i < 50; i++) {
			Disposable waiting = grants.ask("fill", fill, CancelledCallsContract::isNotSent);
			waiting.dispose();
		}
		grants.permits().forEach(CancelledCallsContract::isNotSent);
		assertThereAre(5, fill);
	}

	/**
	 * Cancels race with permits on several threads, while more calls are under way than
	 * there are permits. Whoever is handed a permit gives it back, and at the end all of
	 * them are there.
	 */
	@Test
	protected void losesNothingToCancelsThatRaceWithPermits() {
		int burst = 64;
		RateLimiter limiter = limiter(1, burst);
		ExecutorService threads = Executors.newFixedThreadPool(4);
		AtomicInteger over = new AtomicInteger();
		int begun = 0;
		while (over.get() < races()) {
			if (begun < races() && begun - over.get() < 4 * burst) {
				Priority priority = Priority.values()[begun % Priority.values().length];
				RateLimitClass limit = (begun % 3 == 0) ? RateLimitClass.FILLS : RateLimitClass.PRIVATE;
				begun++;
				threads.execute(() -> {
					Racer racer = new Racer();
					limiter.acquire(OWNER, limit, priority).subscribe(racer);
					threads.execute(() -> {
						racer.end();
						over.incrementAndGet();
					});
				});
			}
			else {
				pass(GLANCE);
			}
		}
		threads.shutdown();
		assertThereAre(burst, limiter.acquire(OWNER, RateLimitClass.FILLS, Priority.CANCEL));
	}

	private static void isNotSent(Permit permit) {
		permit.tell(Fate.NOT_SENT);
	}

	private static final class CancelledAtOnce extends BaseSubscriber<Permit> {

		@Override
		protected void hookOnSubscribe(Subscription subscription) {
			subscription.cancel();
			subscription.request(1);
		}

		@Override
		protected void hookOnNext(Permit permit) {
			isNotSent(permit);
		}

	}

	/**
	 * Keeps its permit until it ends, and gives one back at once that comes later.
	 */
	private static final class Racer extends BaseSubscriber<Permit> {

		private @Nullable Permit permit;

		private boolean over;

		@Override
		protected void hookOnNext(Permit permit) {
			if (!keep(permit)) {
				isNotSent(permit);
			}
		}

		private synchronized boolean keep(Permit permit) {
			this.permit = permit;
			return !this.over;
		}

		void end() {
			cancel();
			Permit kept = take();
			if (kept != null) {
				isNotSent(kept);
			}
		}

		private synchronized @Nullable Permit take() {
			this.over = true;
			return this.permit;
		}

	}

}

package io.github.coinbasepro.contract;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.coinbasepro.limit.Priority;
import io.github.coinbasepro.limit.RateLimitClass;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import reactor.core.publisher.Mono;

/**
 * Limiters each of which breaks the contract in a way of its own. They are no tests of
 * their own: {@link BrokenRateLimitersTests} runs them.
 */
final class BrokenRateLimiters {

	private BrokenRateLimiters() {
	}

	/** Holds nothing back. */
	static class Unlimited extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			return RateLimiter.unlimited();
		}

	}

	/** Claims when it is subscribed to and keeps what nobody takes. */
	static class Leaking extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			return (owner, limit, priority) -> Mono.defer(() -> started(sound.acquire(owner, limit, priority)));
		}

	}

	/** Claims before it is subscribed to. */
	static class Hasty extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			return (owner, limit, priority) -> started(sound.acquire(owner, limit, priority));
		}

	}

	/** Has one queue for all. */
	static class WithoutPriorities extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			return (owner, limit, priority) -> sound.acquire(owner, limit, Priority.READ);
		}

	}

	/** Lets some overtake others. */
	static class OutOfTurn extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			AtomicInteger number = new AtomicInteger();
			return (owner, limit, priority) -> Mono
				.defer(() -> sound.acquire(owner, limit, Priority.values()[number.getAndIncrement() % 4]));
		}

	}

	/** Has a queue without end. */
	static class Unbounded extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			return tokenBuckets(new RateLimitSettings(settings.publicData(), settings.privateData(), settings.fills(),
					settings.loans(), Integer.MAX_VALUE, settings.maxWait()));
		}

	}

	/** Lets calls wait for ever. */
	static class Endless extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			return tokenBuckets(new RateLimitSettings(settings.publicData(), settings.privateData(), settings.fills(),
					settings.loans(), settings.queueSize(), Duration.ofDays(1)));
		}

	}

	/** Does not care about refusals. */
	static class DeafToRefusals extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			return (owner, limit, priority) -> sound.acquire(owner, limit, priority)
				.map((permit) -> (fate) -> permit.tell((fate == Fate.REFUSED) ? Fate.ARRIVED : fate));
		}

	}

	/** Takes calls for arrived when they leave. */
	static class TakingAtOnce extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			return (owner, limit, priority) -> sound.acquire(owner, limit, priority)
				.doOnNext((permit) -> permit.tell(Fate.ARRIVED));
		}

	}

	/** Waits for answers that never come. */
	static class HoldingForEver extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			Set<Permit> held = ConcurrentHashMap.newKeySet();
			return (owner, limit, priority) -> sound.acquire(owner, limit, priority)
				.flatMap((permit) -> (held.size() < settings.privateData().burst()) ? Mono.just(held(held, permit))
						: Mono.never());
		}

		private static Permit held(Set<Permit> held, Permit permit) {
			held.add(permit);
			return (fate) -> {
				held.remove(permit);
				permit.tell(fate);
			};
		}

	}

	/** Keeps one account for everybody. */
	static class SharedByAll extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			return (owner, limit, priority) -> sound.acquire("all", limit, priority);
		}

	}

	/** Does not count fills as private calls. */
	static class FillsAlone extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			RateLimiter sound = tokenBuckets(settings);
			return (owner, limit, priority) -> sound.acquire(owner,
					(limit == RateLimitClass.FILLS) ? RateLimitClass.LOANS : limit, priority);
		}

	}

	/** Reserves nothing. */
	static class WithoutReserve extends Broken {

		@Override
		protected RateLimiter rateLimiter(RateLimitSettings settings) {
			Limit limit = new Limit(settings.privateData().rate(), settings.privateData().burst());
			return tokenBuckets(
					new RateLimitSettings(limit, limit, limit, limit, settings.queueSize(), settings.maxWait()));
		}

	}

	/**
	 * What they have in common.
	 */
	abstract static class Broken extends VirtualTimeContract {

		@Override
		protected int races() {
			return 1_000;
		}

		static Mono<Permit> started(Mono<Permit> permit) {
			Mono<Permit> kept = permit.cache();
			kept.subscribe((granted) -> {
			}, (failure) -> {
			});
			return kept;
		}

	}

}

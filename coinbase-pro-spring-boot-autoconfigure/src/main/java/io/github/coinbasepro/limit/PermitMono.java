package io.github.coinbasepro.limit;

import java.util.ArrayList;
import java.util.List;

import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/**
 * Asks one bucket after the other for a token, for each subscriber anew and not before it
 * requests. Either the subscriber is handed all tokens as one permit, or they all go back
 * to their buckets: what decides is one step, which a cancel reaches in time or not.
 */
final class PermitMono extends Mono<Permit> {

	private final Priority priority;

	private final List<TokenBucket> buckets;

	/**
	 * Creates a mono.
	 * @param priority the priority among calls that wait
	 * @param buckets the buckets, in the order in which they are asked
	 */
	PermitMono(Priority priority, List<TokenBucket> buckets) {
		this.priority = priority;
		this.buckets = buckets;
	}

	@Override
	public void subscribe(CoreSubscriber<? super Permit> actual) {
		actual.onSubscribe(new Asking(this.priority, this.buckets, actual));
	}

	/**
	 * What a token that was granted is for.
	 */
	private enum Use {

		GIVE_BACK, ASK_ON, HAND_OVER

	}

	/**
	 * One subscriber that asks.
	 */
	private static final class Asking implements Subscription, WaitingCalls.Waiter {

		private final Priority priority;

		private final List<TokenBucket> buckets;

		private final CoreSubscriber<? super Permit> subscriber;

		private final List<TokenBucket.Claim> claims;

		private boolean begun;

		private long since;

		private volatile boolean over;

		private volatile TokenBucket current;

		Asking(Priority priority, List<TokenBucket> buckets, CoreSubscriber<? super Permit> subscriber) {
			this.priority = priority;
			this.buckets = buckets;
			this.subscriber = subscriber;
			this.claims = new ArrayList<>(buckets.size());
			this.current = buckets.get(0);
		}

		@Override
		public void request(long n) {
			if (Operators.validate(n) && begin()) {
				this.current.ask(this);
			}
		}

		private synchronized boolean begin() {
			boolean first = !this.begun;
			this.begun = true;
			return first;
		}

		@Override
		public void cancel() {
			if (giveUp()) {
				this.current.leave(this);
				this.claims.forEach((claim) -> claim.tell(Fate.NOT_SENT));
			}
		}

		@Override
		public void granted(TokenBucket.Claim claim) {
			switch (take(claim)) {
				case GIVE_BACK -> claim.tell(Fate.NOT_SENT);
				case ASK_ON -> {
					TokenBucket next = this.buckets.get(this.claims.size());
					this.current = next;
					next.ask(this);
				}
				case HAND_OVER -> handOver();
			}
		}

		private synchronized Use take(TokenBucket.Claim claim) {
			if (this.over) {
				return Use.GIVE_BACK;
			}
			this.claims.add(claim);
			if (this.claims.size() < this.buckets.size()) {
				return Use.ASK_ON;
			}
			this.over = true;
			return Use.HAND_OVER;
		}

		private void handOver() {
			this.claims.forEach(TokenBucket.Claim::departs);
			this.subscriber
				.onNext((this.claims.size() == 1) ? this.claims.get(0) : new Together(List.copyOf(this.claims)));
			this.subscriber.onComplete();
		}

		@Override
		public void refused(Throwable failure) {
			if (giveUp()) {
				this.claims.forEach((claim) -> claim.tell(Fate.NOT_SENT));
				this.subscriber.onError(failure);
			}
		}

		/**
		 * Ends the asking, so that no token is added any more.
		 * @return false if it was over before
		 */
		private synchronized boolean giveUp() {
			boolean first = !this.over;
			this.over = true;
			return first;
		}

		@Override
		public Priority priority() {
			return this.priority;
		}

		@Override
		public boolean isOver() {
			return this.over;
		}

		@Override
		public void waitsSince(long nanos) {
			this.since = nanos;
		}

		@Override
		public long since() {
			return this.since;
		}

	}

	/**
	 * Tokens of several buckets for one call.
	 *
	 * @param claims the tokens
	 */
	private record Together(List<TokenBucket.Claim> claims) implements Permit {

		@Override
		public void tell(Fate fate) {
			this.claims.forEach((claim) -> claim.tell(fate));
		}

	}

}

package io.github.coinbasepro.test.contract;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;

/**
 * The permits that a limiter has granted, in their order and with their times.
 */
final class Grants {

	private final LongSupplier nanoTime;

	private final List<Grant> granted = new CopyOnWriteArrayList<>();

	private final List<Throwable> failures = new CopyOnWriteArrayList<>();

	Grants(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/**
	 * Asks for a permit.
	 * @param name the name under which it is kept
	 * @param permit the permit
	 * @param then what to do with it
	 * @return what cancels the asking
	 */
	Disposable ask(String name, Mono<Permit> permit, Consumer<Permit> then) {
		Asking asking = new Asking(name, then);
		permit.subscribe(asking);
		return asking;
	}

	int count() {
		return this.granted.size();
	}

	int count(String name) {
		return (int) this.granted.stream().filter((grant) -> grant.name().equals(name)).count();
	}

	List<String> names() {
		return this.granted.stream().map(Grant::name).toList();
	}

	List<Permit> permits() {
		return this.granted.stream().map(Grant::permit).toList();
	}

	/**
	 * Returns when permits were granted, in nanoseconds, the first one first.
	 */
	List<Long> times() {
		return this.granted.stream().map(Grant::nanos).sorted().toList();
	}

	List<Throwable> failures() {
		return this.failures;
	}

	private record Grant(String name, Permit permit, long nanos) {

	}

	private final class Asking implements CoreSubscriber<Permit>, Disposable {

		private final String name;

		private final Consumer<Permit> then;

		private volatile Subscription subscription = Operators.emptySubscription();

		Asking(String name, Consumer<Permit> then) {
			this.name = name;
			this.then = then;
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			this.subscription = subscription;
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(Permit permit) {
			Grants.this.granted.add(new Grant(this.name, permit, Grants.this.nanoTime.getAsLong()));
			this.then.accept(permit);
		}

		@Override
		public void onError(Throwable failure) {
			Grants.this.failures.add(failure);
		}

		@Override
		public void onComplete() {
		}

		@Override
		public void dispose() {
			this.subscription.cancel();
		}

	}

}

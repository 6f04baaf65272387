package io.github.coinbasepro.internal.reactive;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * Ignores what comes after a cancel. A failure that races with the cancel of its call
 * concerns nobody, but Reactor logs it as an error unless the context says otherwise.
 */
public final class LateSignals {

	private static final String ON_ERROR_DROPPED = "reactor.onErrorDropped.local";

	private static final String ON_NEXT_DROPPED = "reactor.onNextDropped.local";

	private static final Consumer<Object> IGNORE = (signal) -> {
	};

	private LateSignals() {
	}

	/**
	 * Returns a mono that ignores what comes after a cancel.
	 * @param <T> type of the value
	 * @param mono the mono
	 * @return the same but for late signals
	 */
	public static <T> Mono<T> ignored(Mono<T> mono) {
		return new QuietMono<>(mono);
	}

	/**
	 * Returns a flux that ignores what comes after a cancel.
	 * @param <T> type of the values
	 * @param flux the flux
	 * @return the same but for late signals
	 */
	public static <T> Flux<T> ignored(Flux<T> flux) {
		return new QuietFlux<>(flux);
	}

	public static <T> CoreSubscriber<? super T> ignoredBy(CoreSubscriber<? super T> actual) {
		return (actual instanceof QuietSubscriber) ? actual : new QuietSubscriber<>(actual);
	}

	/**
	 * Adds a hook for each kind of late signal, unless the caller has one of its own.
	 */
	private static Context quiet(Context context) {
		Context quiet = context.hasKey(ON_ERROR_DROPPED) ? context : context.put(ON_ERROR_DROPPED, IGNORE);
		return quiet.hasKey(ON_NEXT_DROPPED) ? quiet : quiet.put(ON_NEXT_DROPPED, IGNORE);
	}

	private static final class QuietMono<T> extends MonoOperator<T, T> {

		QuietMono(Mono<T> source) {
			super(source);
		}

		@Override
		public void subscribe(CoreSubscriber<? super T> actual) {
			this.source.subscribe(ignoredBy(actual));
		}

	}

	private static final class QuietFlux<T> extends FluxOperator<T, T> {

		QuietFlux(Flux<T> source) {
			super(source);
		}

		@Override
		public void subscribe(CoreSubscriber<? super T> actual) {
			this.source.subscribe(ignoredBy(actual));
		}

	}

	private static final class QuietSubscriber<T> implements CoreSubscriber<T>, Subscription {

		private final CoreSubscriber<? super T> actual;

		private final Context context;

		private @Nullable Subscription subscription;

		private volatile boolean cancelled;

		QuietSubscriber(CoreSubscriber<? super T> actual) {
			this.actual = actual;
			this.context = quiet(actual.currentContext());
		}

		@Override
		public Context currentContext() {
			return this.context;
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			if (Operators.validate(this.subscription, subscription)) {
				this.subscription = subscription;
				this.actual.onSubscribe(this);
			}
		}

		@Override
		public void onNext(T value) {
			if (!this.cancelled) {
				this.actual.onNext(value);
			}
		}

		@Override
		public void onError(Throwable failure) {
			if (!this.cancelled) {
				this.actual.onError(failure);
			}
		}

		@Override
		public void onComplete() {
			if (!this.cancelled) {
				this.actual.onComplete();
			}
		}

		@Override
		public void request(long n) {
			Subscription subscription = this.subscription;
			if (subscription != null) {
				subscription.request(n);
			}
		}

		@Override
		public void cancel() {
			this.cancelled = true;
			Subscription subscription = this.subscription;
			if (subscription != null) {
				subscription.cancel();
			}
		}

	}

}

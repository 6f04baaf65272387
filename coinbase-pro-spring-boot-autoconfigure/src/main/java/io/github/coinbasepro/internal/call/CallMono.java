package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.util.Optional;

import io.github.coinbasepro.internal.reactive.LateSignals;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;
import reactor.core.scheduler.Schedulers;

/**
 * A call that refuses to be waited for by a thread that must not block, before anything
 * is sent, and says what to do instead. (Reactor alone would send it first.) What comes
 * after a cancel is ignored.
 */
public final class CallMono<T> extends MonoOperator<T, T> {

	private final String operation;

	public CallMono(String operation, Mono<T> call) {
		super(call);
		this.operation = operation;
	}

	@Override
	public void subscribe(CoreSubscriber<? super T> actual) {
		this.source.subscribe(LateSignals.ignoredBy(actual));
	}

	@Override
	public @Nullable T block() {
		requireBlockable();
		return super.block();
	}

	@Override
	public @Nullable T block(Duration timeout) {
		requireBlockable();
		return super.block(timeout);
	}

	@Override
	public Optional<T> blockOptional() {
		requireBlockable();
		return super.blockOptional();
	}

	@Override
	public Optional<T> blockOptional(Duration timeout) {
		requireBlockable();
		return super.blockOptional(timeout);
	}

	private void requireBlockable() {
		if (Schedulers.isInNonBlockingThread()) {
			throw new IllegalStateException("Waiting for " + this.operation
					+ " is blocking, which is not supported in thread " + Thread.currentThread().getName()
					+ ": return the Mono instead of calling block(), or subscribe to the "
					+ "code that waits on Schedulers.boundedElastic(); nothing was sent");
		}
	}

}

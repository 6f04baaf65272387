package io.github.coinbasepro.internal.reactive;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.BaseSubscriber;
import reactor.util.context.Context;

/**
 * A step of a call that something else carries out. What it yields is taken at once, so
 * that nothing gets lost when the call ends meanwhile.
 *
 * @param <S> what it yields
 */
public final class Step<S> extends BaseSubscriber<S> {

	private final Context context;

	private final Consumer<@Nullable S> then;

	private final Consumer<Throwable> otherwise;

	private boolean done;

	public Step(Context context, Consumer<@Nullable S> then, Consumer<Throwable> otherwise) {
		this.context = context;
		this.then = then;
		this.otherwise = otherwise;
	}

	@Override
	public Context currentContext() {
		return this.context;
	}

	@Override
	protected void hookOnNext(S value) {
		this.done = true;
		this.then.accept(value);
	}

	@Override
	protected void hookOnComplete() {
		if (!this.done) {
			this.then.accept(null);
		}
	}

	/**
	 * Handles what the step threw instead of signalling it.
	 */
	public void fail(Throwable failure) {
		if (!this.done && !isDisposed()) {
			dispose();
			hookOnError(failure);
		}
	}

	@Override
	protected void hookOnError(Throwable failure) {
		this.done = true;
		this.otherwise.accept(failure);
	}

}

package io.github.coinbasepro.internal.codec;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * Reads the body of an answer. Every buffer that arrives is released here, also one that
 * arrives while another thread cancels: the operators of the library hand such a buffer
 * to a hook for discarded elements, which releases it only if somebody has set it.
 *
 * @param <T> what the body is read into
 */
public final class BodyMono<T> extends Mono<T> {

	private final Publisher<DataBuffer> body;

	private final BodyReader<T> reader;

	/**
	 * Creates a reader of a body, which can be subscribed to once.
	 * @param body the body
	 * @param reader reads its parts
	 */
	public BodyMono(Publisher<DataBuffer> body, BodyReader<T> reader) {
		this.body = body;
		this.reader = reader;
	}

	@Override
	public void subscribe(CoreSubscriber<? super T> actual) {
		this.body.subscribe(new Parts<>(actual, this.reader));
	}

	/**
	 * Takes the parts of a body.
	 */
	private static final class Parts<T> implements CoreSubscriber<DataBuffer>, Subscription {

		private final CoreSubscriber<? super T> actual;

		private final BodyReader<T> reader;

		private @Nullable Subscription upstream;

		private volatile boolean done;

		Parts(CoreSubscriber<? super T> actual, BodyReader<T> reader) {
			this.actual = actual;
			this.reader = reader;
		}

		@Override
		public Context currentContext() {
			return this.actual.currentContext();
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			if (Operators.validate(this.upstream, subscription)) {
				this.upstream = subscription;
				this.actual.onSubscribe(this);
			}
		}

		@Override
		public void onNext(DataBuffer part) {
			if (this.done) {
				DataBufferUtils.release(part);
				return;
			}
			try {
				if (!this.reader.feed(part)) {
					cancelUpstream();
					onComplete();
				}
			}
			catch (Throwable ex) {
				Exceptions.throwIfFatal(ex);
				cancelUpstream();
				onError(ex);
			}
		}

		@Override
		public void onError(Throwable failure) {
			if (!this.done) {
				this.done = true;
				this.actual.onError(failure);
			}
		}

		@Override
		public void onComplete() {
			if (this.done) {
				return;
			}
			T answer;
			try {
				answer = this.reader.end();
			}
			catch (Throwable ex) {
				Exceptions.throwIfFatal(ex);
				onError(ex);
				return;
			}
			this.done = true;
			if (answer != null) {
				this.actual.onNext(answer);
			}
			this.actual.onComplete();
		}

		@Override
		public void request(long count) {
			if (this.upstream != null) {
				this.upstream.request(Long.MAX_VALUE);
			}
		}

		@Override
		public void cancel() {
			this.done = true;
			cancelUpstream();
		}

		private void cancelUpstream() {
			if (this.upstream != null) {
				this.upstream.cancel();
			}
		}

	}

}

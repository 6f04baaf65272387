package io.github.coinbasepro.transport;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * What the parts of a body are decoded into while they arrive.
 *
 * @param <T> what the route answers with
 */
final class DecodedBody<T> extends Mono<T> {

	private final Flux<DataBuffer> parts;

	private final AnswerBody<T> body;

	DecodedBody(Flux<DataBuffer> parts, AnswerBody<T> body) {
		this.parts = parts;
		this.body = body;
	}

	@Override
	public void subscribe(CoreSubscriber<? super T> actual) {
		this.parts.subscribe(new Decoding<>(this.body, actual));
	}

	private static final class Decoding<T> implements CoreSubscriber<DataBuffer>, Subscription {

		private final AnswerBody<T> body;

		private final CoreSubscriber<? super T> actual;

		private @Nullable Subscription parts;

		private boolean done;

		Decoding(AnswerBody<T> body, CoreSubscriber<? super T> actual) {
			this.body = body;
			this.actual = actual;
		}

		@Override
		public Context currentContext() {
			return this.actual.currentContext();
		}

		@Override
		public void onSubscribe(Subscription subscription) {
			this.parts = subscription;
			this.actual.onSubscribe(this);
		}

		@Override
		public void request(long n) {
			if (Operators.validate(n) && this.parts != null) {
				this.parts.request(Long.MAX_VALUE);
			}
		}

		@Override
		public void cancel() {
			if (this.parts != null) {
				this.parts.cancel();
			}
		}

		@Override
		public void onNext(DataBuffer part) {
			if (this.done) {
				DataBufferUtils.release(part);
				return;
			}
			try {
				this.body.feed(part);
			}
			catch (RuntimeException ex) {
				cancel();
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
			@Nullable T answer;
			try {
				answer = this.body.end();
			}
			catch (RuntimeException ex) {
				onError(ex);
				return;
			}
			this.done = true;
			if (answer != null) {
				this.actual.onNext(answer);
			}
			this.actual.onComplete();
		}

	}

}

package io.github.coinbasepro.internal.call;

import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import io.netty.util.concurrent.EventExecutor;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.netty.Connection;

import org.springframework.http.client.reactive.ClientHttpRequest;

/**
 * The handing over of a request to its connection. It takes place on the thread of the
 * connection, where it is done when it returns: a body that another thread yields would
 * otherwise be written some time after the attempt was told.
 */
final class RequestWrite extends Mono<Void> {

	private final ClientHttpRequest request;

	private final Attempt<?> attempt;

	private final Supplier<Mono<Void>> write;

	/**
	 * Creates a write.
	 * @param request the request
	 * @param attempt decides whether it may be written
	 * @param write signs the request and returns what hands it over
	 */
	RequestWrite(ClientHttpRequest request, Attempt<?> attempt, Supplier<Mono<Void>> write) {
		this.request = request;
		this.attempt = attempt;
		this.write = write;
	}

	@Override
	public void subscribe(CoreSubscriber<? super Void> actual) {
		Connection connection = (this.request.getNativeRequest() instanceof Connection used) ? used : null;
		EventExecutor thread = (connection != null) ? connection.channel().eventLoop() : null;
		if (thread == null || thread.inEventLoop()) {
			write(connection, actual);
			return;
		}
		try {
			thread.execute(() -> write(connection, actual));
		}
		catch (RejectedExecutionException ex) {
			Operators.error(actual, ex);
		}
	}

	private void write(@Nullable Connection connection, CoreSubscriber<? super Void> actual) {
		Mono<Void> ready;
		try {
			ready = this.write.get();
		}
		catch (RuntimeException ex) {
			Operators.error(actual, ex);
			return;
		}
		this.attempt.write(ready, connection, actual);
	}

}

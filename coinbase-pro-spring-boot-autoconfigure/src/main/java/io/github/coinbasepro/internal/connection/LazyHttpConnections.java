package io.github.coinbasepro.internal.connection;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.client.reactive.ClientHttpConnector;

/**
 * Connections that are made ready by the first call, so that an application which starts
 * does not wait for them.
 */
public final class LazyHttpConnections {

	private final Supplier<HttpConnections> maker;

	private @Nullable CompletableFuture<HttpConnections> opened;

	private boolean closed;

	public LazyHttpConnections(Supplier<HttpConnections> maker) {
		this.maker = maker;
	}

	/**
	 * Returns what connects. May block: trusted certificates are read from files when it
	 * is made.
	 * @throws IllegalStateException if it was closed before it was asked for
	 */
	public ClientHttpConnector connector() {
		CompletableFuture<HttpConnections> made = new CompletableFuture<>();
		CompletableFuture<HttpConnections> connections = putIfAbsent(made);
		if (connections == made) {
			make(made);
		}
		return connections.join().connector();
	}

	private synchronized CompletableFuture<HttpConnections> putIfAbsent(CompletableFuture<HttpConnections> made) {
		if (this.closed) {
			throw new IllegalStateException("closed before the first call");
		}
		CompletableFuture<HttpConnections> connections = (this.opened != null) ? this.opened : made;
		this.opened = connections;
		return connections;
	}

	/**
	 * Makes connections without a lock, which would hold up whoever closes them meanwhile
	 * on an event loop.
	 */
	private void make(CompletableFuture<HttpConnections> made) {
		try {
			made.complete(this.maker.get());
		}
		catch (Throwable ex) {
			forget();
			made.completeExceptionally(ex);
			throw ex;
		}
	}

	private synchronized void forget() {
		this.opened = null;
	}

	/**
	 * Takes no more calls and lets those in flight finish within the grace period.
	 * @return completes when they have, or when the time is over
	 */
	public Mono<Void> drain() {
		return ifOpened(HttpConnections::drain);
	}

	/**
	 * Closes every connection and ends the threads, if there are any.
	 * @return completes when they are gone
	 */
	public Mono<Void> end() {
		return ifOpened(HttpConnections::end);
	}

	/**
	 * Keeps connections from being made from now on.
	 */
	public synchronized void close() {
		this.closed = true;
	}

	/**
	 * Returns whether the current thread serves connections, which would not be closed
	 * while it waits.
	 * @return true if it must not wait
	 */
	public boolean isServedByCurrentThread() {
		CompletableFuture<HttpConnections> connections = opened();
		return connections != null && connections.isDone() && !connections.isCompletedExceptionally()
				&& connections.join().isServedByCurrentThread();
	}

	private Mono<Void> ifOpened(Function<HttpConnections, Mono<Void>> action) {
		return Mono.defer(() -> {
			CompletableFuture<HttpConnections> connections = opened();
			return (connections != null) ? Mono.fromFuture(connections, true).onErrorComplete().flatMap(action)
					: Mono.empty();
		});
	}

	private synchronized @Nullable CompletableFuture<HttpConnections> opened() {
		return this.opened;
	}

}

package io.github.coinbasepro.transport;

import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;

/**
 * Connections that are made ready by the first call, so that an application which starts
 * does not wait for them. That call does not do it on its own thread: trusted
 * certificates are read from files then.
 */
final class LazyHttpConnections implements ClientHttpConnector, AutoCloseable {

	private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

	private final Supplier<HttpConnections> maker;

	private @Nullable Mono<HttpConnections> opening;

	private volatile @Nullable HttpConnections opened;

	private boolean closed;

	LazyHttpConnections(Supplier<HttpConnections> maker) {
		this.maker = maker;
	}

	@Override
	public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
			Function<? super ClientHttpRequest, Mono<Void>> request) {
		HttpConnections connections = this.opened;
		if (connections != null) {
			return connections.connector().connect(method, uri, request);
		}
		return opening().flatMap((ready) -> ready.connector().connect(method, uri, request));
	}

	private synchronized Mono<HttpConnections> opening() {
		Mono<HttpConnections> one = this.opening;
		if (one == null) {
			one = Mono.fromCallable(this::open)
				.subscribeOn(Schedulers.boundedElastic())
				.cache((opened) -> FOREVER, (failure) -> Duration.ZERO, () -> Duration.ZERO);
			this.opening = one;
		}
		return one;
	}

	private synchronized HttpConnections open() {
		if (this.closed) {
			throw new IllegalStateException("closed before the first call");
		}
		HttpConnections connections = this.maker.get();
		this.opened = connections;
		return connections;
	}

	/**
	 * Takes no more calls and lets those in flight finish within the grace period.
	 */
	void drain() {
		ifOpened(HttpConnections::drain);
	}

	/**
	 * Closes every connection and ends the threads, if there are any.
	 */
	@Override
	public synchronized void close() {
		this.closed = true;
		ifOpened(HttpConnections::close);
	}

	private void ifOpened(Consumer<HttpConnections> action) {
		HttpConnections connections = this.opened;
		if (connections != null) {
			action.accept(connections);
		}
	}

}

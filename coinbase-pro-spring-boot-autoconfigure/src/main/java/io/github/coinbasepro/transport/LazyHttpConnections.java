package io.github.coinbasepro.transport;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.client.reactive.ClientHttpConnector;

/**
 * Connections that are made ready by the first call, so that an application which starts
 * does not wait for them.
 */
final class LazyHttpConnections implements AutoCloseable {

	private final Supplier<HttpConnections> maker;

	private volatile @Nullable HttpConnections opened;

	private boolean closed;

	LazyHttpConnections(Supplier<HttpConnections> maker) {
		this.maker = maker;
	}

	/**
	 * Returns what connects. May block: trusted certificates are read from files when it
	 * is made.
	 * @throws IllegalStateException if it was closed before it was asked for
	 */
	synchronized ClientHttpConnector connector() {
		if (this.closed) {
			throw new IllegalStateException("closed before the first call");
		}
		HttpConnections connections = this.opened;
		if (connections == null) {
			connections = this.maker.get();
			this.opened = connections;
		}
		return connections.connector();
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

package io.github.coinbasepro.internal.call;

import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;

/**
 * The connections that the request of an attempt was handed to: one, unless a filter
 * repeats a read.
 */
final class UsedConnections {

	private volatile @Nullable Used last;

	private volatile boolean over;

	/**
	 * Adds a connection, and closes it at once if the attempt is over.
	 * @param connection the connection, as long as this request uses it
	 */
	void add(Connection connection) {
		this.last = new Used(connection, connection.channel().eventLoop(), this.last);
		if (this.over) {
			close();
		}
	}

	/**
	 * Records that the attempt is over.
	 */
	void end() {
		this.over = true;
	}

	/**
	 * Closes the connections unless the answer has been read to its end, and releases
	 * what has arrived of it. An answer that arrives just when its call is cancelled is
	 * lost between the operators of the library, and its connection would wait for a
	 * reader. Only the thread of a connection knows whether another request uses it by
	 * now.
	 */
	void close() {
		for (Used next = this.last; next != null; next = next.before()) {
			if (!next.thread().isShuttingDown()) {
				next.thread().execute(next.connection()::dispose);
			}
		}
	}

	private record Used(Connection connection, EventLoop thread, @Nullable Used before) {

	}

}

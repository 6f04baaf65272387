package io.github.coinbasepro.simulator.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Gives ids and times to everything that is not trading, and sees to it that one thing is
 * done after the other.
 */
public final class Clerk {

	private final Exchange exchange;

	private final Ids ids;

	Clerk(Exchange exchange, Ids ids) {
		this.exchange = exchange;
		this.ids = ids;
	}

	/**
	 * Do something while nothing else happens on the exchange, after all that is due.
	 * @param <T> type of the result
	 * @param action what to do
	 * @return its result
	 */
	public <T> T inTurn(Supplier<T> action) {
		synchronized (this.exchange) {
			this.exchange.catchUp();
			return action.get();
		}
	}

	/**
	 * Do something later, in its turn.
	 * @param delay how much later
	 * @param action what to do
	 */
	public void later(Duration delay, Runnable action) {
		this.exchange.timeline().at(now().plus(delay), action);
	}

	/**
	 * The next id. To be called in turn.
	 * @return a UUID of version 4
	 */
	public UUID nextId() {
		return this.ids.next();
	}

	/**
	 * The next id of a user. To be called in turn.
	 * @return 24 hexadecimal digits
	 */
	public String nextUserId() {
		return this.ids.nextUserId();
	}

	/**
	 * The time, to the microsecond and never the same twice. To be called in turn.
	 * @return the time
	 */
	public Instant stamp() {
		return this.exchange.timeline().stamp();
	}

	/**
	 * The time.
	 * @return the time
	 */
	public Instant now() {
		return this.exchange.timeline().instant();
	}

}

package io.github.coinbasepro.transport;

import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.transport.RateLimiter.Fate;
import io.github.coinbasepro.transport.RateLimiter.Permit;
import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;

/**
 * One try to carry a call out, from the moment it may go to the last byte of the answer.
 *
 * @param <T> what the route answers with
 */
final class Attempt<T> {

	static final int TOO_MANY_REQUESTS = 429;

	private final Call<T> call;

	private final int number;

	private final @Nullable CoinbaseProCredentials credentials;

	private final ExchangeClock clock;

	private final @Nullable Object clockReading;

	private final Permit permit;

	private final ObservedCall observed;

	private @Nullable EventLoop thread;

	private volatile @Nullable Connection connection;

	private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

	/**
	 * Creates an attempt.
	 * @param call what to carry out
	 * @param number which attempt it is, from 1
	 * @param credentials what to sign with, null for a public call
	 * @param clock what to stamp with
	 * @param permit leave to go
	 * @param observed learns what becomes of it
	 */
	Attempt(Call<T> call, int number, @Nullable CoinbaseProCredentials credentials, ExchangeClock clock, Permit permit,
			ObservedCall observed) {
		this.call = call;
		this.number = number;
		this.credentials = credentials;
		this.clock = clock;
		this.clockReading = clock.lastReading();
		this.permit = permit;
		this.observed = observed;
	}

	Call<T> call() {
		return this.call;
	}

	int number() {
		return this.number;
	}

	@Nullable CoinbaseProCredentials credentials() {
		return this.credentials;
	}

	Instant now() {
		return this.clock.instant();
	}

	/**
	 * Returns whether the clock was set since this attempt began.
	 * @return true if another attempt would be stamped with a better time
	 */
	boolean isBehindTheClock() {
		return this.clockReading != this.clock.lastReading();
	}

	/**
	 * Notes that the request is handed to a connection.
	 * @throws CancellationException if it must not be, since it was reported as not sent
	 */
	void written() {
		if (this.state.compareAndExchange(State.WAITING, State.WRITTEN) == State.GIVEN_UP) {
			throw new CancellationException("given up before it was sent");
		}
		this.call.watch().written();
		this.observed.sent(this.number);
	}

	/**
	 * Keeps the request from being handed to a connection from now on.
	 * @return false if it has been
	 */
	boolean giveUp() {
		return this.state.compareAndExchange(State.WAITING, State.GIVEN_UP) != State.WRITTEN;
	}

	/**
	 * Notes that the exchange has begun to answer.
	 * @param status the status of the answer
	 */
	void answered(int status) {
		this.permit.tell((status == TOO_MANY_REQUESTS) ? Fate.REFUSED : Fate.ARRIVED);
		this.observed.answered(status);
	}

	/**
	 * Notes that nothing more will be heard of the attempt.
	 */
	void end() {
		this.permit.tell(giveUp() ? Fate.NOT_SENT : Fate.ARRIVED);
	}

	/**
	 * Notes which connection the request is about to be handed to.
	 * @param connection the connection, as long as this request uses it
	 */
	void goesOver(Connection connection) {
		this.thread = connection.channel().eventLoop();
		this.connection = connection;
	}

	/**
	 * Closes the connection unless the answer has been read to its end, and releases what
	 * has arrived of it. An answer that arrives just when its call is cancelled is lost
	 * between the operators of the library, and its connection would wait for a reader.
	 * Only the thread of the connection knows whether another request uses it by now.
	 */
	void abandon() {
		Connection used = this.connection;
		EventLoop loop = this.thread;
		if (used != null && loop != null && !loop.isShuttingDown()) {
			loop.execute(used::dispose);
		}
	}

	FailedCall failedCall() {
		return this.call.failed((this.state.get() == State.WRITTEN) ? this.number : this.number - 1);
	}

	private enum State {

		WAITING, WRITTEN, GIVEN_UP

	}

}

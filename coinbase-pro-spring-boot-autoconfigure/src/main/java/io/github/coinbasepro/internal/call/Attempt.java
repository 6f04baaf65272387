package io.github.coinbasepro.internal.call;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.internal.signing.Secrets;
import io.github.coinbasepro.internal.signing.SigningKey;
import io.github.coinbasepro.internal.signing.Timestamp;
import io.github.coinbasepro.limit.RateLimiter.Fate;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * One try to carry a call out, from the moment it may go to the last byte of the answer.
 *
 * @param <T> what the route answers with
 */
public final class Attempt<T> {

	static final int TOO_MANY_REQUESTS = 429;

	private final Call<T> call;

	private final int number;

	private final @Nullable CoinbaseProCredentials credentials;

	private final Steps steps;

	private final @Nullable Object clockReading;

	private final Permit permit;

	private final ObservedCall observed;

	private final @Nullable AttemptLog log;

	private final UsedConnections connections = new UsedConnections();

	private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

	private final AtomicInteger exchanges = new AtomicInteger();

	private final AtomicInteger writes = new AtomicInteger();

	private volatile @Nullable CoinbaseProException refusal;

	private volatile List<String> signatures = List.of();

	/**
	 * Creates an attempt.
	 * @param call what to carry out
	 * @param number which attempt it is, from 1
	 * @param credentials what to sign with, null for a public call
	 * @param steps what it takes part in
	 * @param permit leave to go
	 * @param observed observes the attempt
	 */
	Attempt(Call<T> call, int number, @Nullable CoinbaseProCredentials credentials, Steps steps, Permit permit,
			ObservedCall observed) {
		this.call = call;
		this.number = number;
		this.credentials = credentials;
		this.steps = steps;
		this.clockReading = steps.clock().lastReading();
		this.permit = permit;
		this.observed = observed;
		this.log = AttemptLog.begin(call, number, steps.clock());
	}

	Call<T> call() {
		return this.call;
	}

	int number() {
		return this.number;
	}

	/**
	 * Signs the request as it is about to go out.
	 * @param method its method
	 * @param target its path and query
	 * @param body its body
	 * @param headers takes the headers
	 */
	void sign(String method, String target, byte[] body, BiConsumer<String, String> headers) {
		if (this.credentials == null) {
			return;
		}
		String signature = SigningKey.of(this.credentials).sign(Timestamp.of(now()), method, target, body, headers);
		List<String> earlier = this.signatures;
		this.signatures = earlier.isEmpty() ? List.of(signature)
				: Stream.concat(earlier.stream(), Stream.of(signature)).toList();
	}

	/**
	 * Returns a text of the server's without the secrets of this request, which it may
	 * have sent back.
	 * @param text the text, not cut yet
	 * @return what of it may be kept
	 */
	String blot(String text) {
		return (this.credentials != null) ? secrets(this.credentials).blot(text) : text;
	}

	/**
	 * Returns a text of a parser without the secrets of this request and without parts of
	 * them.
	 * @param text the text, not cut yet
	 * @return what of it may be kept
	 */
	String blotParts(String text) {
		return (this.credentials != null) ? secrets(this.credentials).blotParts(text) : text;
	}

	private Secrets secrets(CoinbaseProCredentials credentials) {
		return Secrets.of(SigningKey.of(credentials), this.signatures);
	}

	Instant now() {
		return this.steps.clock().instant();
	}

	/**
	 * Returns whether the clock was set since this attempt began.
	 * @return true if another attempt would be stamped with a better time
	 */
	boolean isBehindTheClock() {
		return this.clockReading != this.steps.clock().lastReading();
	}

	/**
	 * Returns whether the request begins to be sent for the first time. A filter of the
	 * application may send it again.
	 */
	boolean isFirstExchange() {
		return this.exchanges.getAndIncrement() == 0;
	}

	/**
	 * Waits until the request may go once more, as each request counts against the limit.
	 */
	Mono<Permit> anotherPermit() {
		return this.steps.pace().permit(this.call.endpoint(), this.credentials).map(SafeBeans::permit);
	}

	boolean isWritten() {
		return this.state.get() == State.WRITTEN;
	}

	/**
	 * Hands the request to its connection, unless it must not go any more.
	 * @param handOver hands it over
	 * @param connection the connection, null if it is not one of the library's
	 * @param actual learns of it, or why it must not go
	 */
	void write(Mono<Void> handOver, @Nullable Connection connection, CoreSubscriber<? super Void> actual) {
		this.steps.guard().write(this.call.endpoint(), () -> admit(handOver, connection).subscribe(actual));
	}

	private Mono<Void> admit(Mono<Void> handOver, @Nullable Connection connection) {
		CoinbaseProException refused = isWritten() ? null : refusalToWrite();
		if (refused != null) {
			this.refusal = refused;
			return Mono.error(refused);
		}
		try {
			written();
			if (connection != null) {
				this.connections.add(connection);
			}
			return handOver;
		}
		catch (IllegalStateException | CoinbaseProException ex) {
			return Mono.error(ex);
		}
	}

	private @Nullable CoinbaseProException refusalToWrite() {
		return this.steps.guard().isSwitchedOff(this.call.endpoint()) ? Guard.switchedOff(this.call, failedCall())
				: this.call.watch().refusal(this);
	}

	/**
	 * Returns why the request was not handed to its connection.
	 * @return the reason, null if it was not refused
	 */
	@Nullable CoinbaseProException refusal() {
		return this.refusal;
	}

	/**
	 * Records that the request is handed to a connection.
	 * @throws CancellationException if it must not be, since it was reported as not sent
	 * @throws IllegalStateException if it must not be, since it was before and changes
	 * something
	 */
	void written() {
		State before = this.state.compareAndExchange(State.WAITING, State.WRITTEN);
		if (before == State.GIVEN_UP) {
			throw new CancellationException("given up before it was sent");
		}
		if (before == State.WRITTEN && !this.call.endpoint().reads()) {
			throw writtenBefore();
		}
		this.call.watch().written();
		this.observed.sent(this.number + this.writes.getAndIncrement());
	}

	static IllegalStateException writtenBefore() {
		return new IllegalStateException("it was sent before, and only reads may be repeated by a filter");
	}

	/**
	 * Returns how often the request was written beyond the first time.
	 */
	int repeats() {
		return Math.max(0, this.writes.get() - 1);
	}

	/**
	 * Keeps the request from being handed to a connection from now on.
	 * @return false if it has been
	 */
	boolean giveUp() {
		return this.state.compareAndExchange(State.WAITING, State.GIVEN_UP) != State.WRITTEN;
	}

	/**
	 * Records that the exchange has begun to answer.
	 * @param status the status of the answer
	 */
	void answered(int status) {
		this.permit.tell(fate(status));
		this.observed.answered(status);
		if (this.log != null) {
			this.log.answered(status);
		}
	}

	/**
	 * Records the headers of the answer.
	 * @param headers the headers, of which only the id of the request is used
	 */
	void answeredWith(ClientResponse.Headers headers) {
		if (this.log != null) {
			String requestId = headers.asHttpHeaders().getFirst(AnswerReader.REQUEST_ID);
			this.log.answeredWith((requestId != null) ? blot(requestId) : null);
		}
	}

	static Fate fate(int status) {
		return (status == TOO_MANY_REQUESTS) ? Fate.REFUSED : Fate.ARRIVED;
	}

	/**
	 * Records that nothing more will be heard of the attempt.
	 */
	void end() {
		boolean neverSent = giveUp();
		this.connections.end();
		this.permit.tell(neverSent ? Fate.NOT_SENT : Fate.ARRIVED);
		if (repeats() > 0) {
			abandon();
		}
		if (this.log != null) {
			this.log.end(!neverSent);
		}
	}

	/**
	 * Closes the connections of the attempt unless the answer has been read to its end.
	 */
	void abandon() {
		this.connections.close();
	}

	public FailedCall failedCall() {
		return this.call.failed(isWritten() ? this.number + repeats() : this.number - 1);
	}

	private enum State {

		WAITING, WRITTEN, GIVEN_UP

	}

}

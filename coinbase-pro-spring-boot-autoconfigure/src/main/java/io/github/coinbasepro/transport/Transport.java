package io.github.coinbasepro.transport;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import io.github.coinbasepro.exception.ClientClosedException;
import io.github.coinbasepro.exception.MissingCredentialsException;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.PagedQuery;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The path of a call, top to bottom: refuse after close, take the credentials, send with
 * a deadline (signing as the last thing before the wire), read the answer, name the
 * failure.
 */
public final class Transport implements AutoCloseable {

	private final BaseUrl baseUrl;

	private final @Nullable CoinbaseProCredentials credentials;

	private final Duration totalTimeout;

	private final InstantSource clock;

	private final HttpConnections connections;

	private final WebClient webClient;

	private final AtomicBoolean closed;

	private final boolean uncached;

	/**
	 * Creates a transport.
	 * @param baseUrl address of the exchange
	 * @param credentials credentials for private calls; null for public calls only
	 * @param http time limits and user agent
	 * @param pool connections to keep
	 * @param clock the time to stamp requests with
	 * @param webClient a builder with the filters and settings of the application; it is
	 * copied
	 * @throws IllegalArgumentException if credentials would go over plain http to another
	 * machine
	 */
	public Transport(URI baseUrl, @Nullable CoinbaseProCredentials credentials, HttpSettings http, PoolSettings pool,
			InstantSource clock, WebClient.Builder webClient) {
		this.baseUrl = BaseUrl.of(baseUrl, credentials != null);
		this.credentials = credentials;
		this.totalTimeout = http.totalTimeout();
		this.clock = clock;
		this.connections = new HttpConnections(http, pool);
		this.webClient = webClient.clone()
			.clientConnector(this.connections.connector())
			.defaultHeader(HttpHeaders.USER_AGENT, http.userAgent())
			.filters((filters) -> filters.add(new SigningFilter(clock)))
			.build();
		this.closed = new AtomicBoolean();
		this.uncached = false;
	}

	private Transport(Transport other, boolean uncached) {
		this.baseUrl = other.baseUrl;
		this.credentials = other.credentials;
		this.totalTimeout = other.totalTimeout;
		this.clock = other.clock;
		this.connections = other.connections;
		this.webClient = other.webClient;
		this.closed = other.closed;
		this.uncached = uncached;
	}

	/**
	 * Carries a call out each time the result is subscribed to.
	 * @param <T> what the route answers with
	 * @param call the call
	 * @return the answer, empty only where the route answers with nothing; or an error of
	 * type {@link io.github.coinbasepro.exception.CoinbaseProException}
	 */
	public <T> Mono<T> send(Call<T> call) {
		return Mono.defer(() -> {
			if (this.closed.get()) {
				return Mono.error(new ClientClosedException(call.failed(0), "the client is closed"));
			}
			if (call.endpoint().isSigned() && this.credentials == null) {
				return Mono.error(new MissingCredentialsException(call.failed(0),
						"needs credentials; set coinbase.pro.key, coinbase.pro.secret and coinbase.pro.passphrase"));
			}
			Call<T> fresh = this.uncached ? call.uncached(this.clock.instant()) : call;
			return attempt(fresh, new Attempt(fresh, call.endpoint().isSigned() ? this.credentials : null));
		});
	}

	/**
	 * Walks a list towards its older end, a page at a time, as far as the reader reads. A
	 * row that a page repeats from the one before it comes once.
	 * @param <Q> type of the question
	 * @param <T> type of a row
	 * @param query the question about the first page
	 * @param call the call that asks a question
	 * @return the rows, newest first
	 */
	public <Q extends PagedQuery<Q>, T> Flux<T> sendAll(Q query, Function<Q, Call<Page<T>>> call) {
		return Pages.walk(this, query, call);
	}

	InstantSource clock() {
		return this.clock;
	}

	/**
	 * Carries a request out for which there is no endpoint.
	 * @param <T> what it answers with
	 * @param request the request
	 * @param answer how to read the answer
	 * @return the answer, or an error as of {@link #send(Call)}
	 */
	public <T> Mono<T> send(RawRequest request, Answer<T> answer) {
		return send(request.call(answer));
	}

	/**
	 * Returns this transport for answers that no cache has kept: each GET has a parameter
	 * {@code no-cache} that never comes twice.
	 * @return a transport over the same connections
	 */
	public Transport uncached() {
		return new Transport(this, true);
	}

	private <T> Mono<T> attempt(Call<T> call, Attempt attempt) {
		return request(call, attempt).exchangeToMono((response) -> AnswerReader.read(call, response))
			.timeout(this.totalTimeout,
					Mono.error(() -> new TimeoutException("no answer within " + this.totalTimeout.toMillis()
							+ " ms (coinbase.pro.http.total-timeout)")))
			.onErrorMap((failure) -> Failures.of(attempt, failure));
	}

	private WebClient.RequestHeadersSpec<?> request(Call<?> call, Attempt attempt) {
		WebClient.RequestBodySpec request = this.webClient.method(call.endpoint().method())
			.uri(this.baseUrl.resolve(call.target()))
			.accept(MediaType.APPLICATION_JSON)
			.attribute(SigningFilter.ATTEMPT, attempt);
		byte[] body = call.body();
		return (body.length > 0) ? request.contentType(MediaType.APPLICATION_JSON).body(bytes(body)) : request;
	}

	private static BodyInserter<byte[], ClientHttpRequest> bytes(byte[] body) {
		return (message, context) -> message.writeWith(Mono.fromSupplier(() -> message.bufferFactory().wrap(body)));
	}

	/**
	 * Returns whether the transport is closed.
	 * @return true if calls are refused
	 */
	public boolean isClosed() {
		return this.closed.get();
	}

	/**
	 * Refuses new calls, lets those in flight finish within the grace period, then closes
	 * every connection. Closing twice does nothing.
	 */
	@Override
	public void close() {
		if (this.closed.compareAndSet(false, true)) {
			this.connections.close();
		}
	}

	@Override
	public String toString() {
		return this.baseUrl.toString();
	}

}

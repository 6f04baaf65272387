package io.github.coinbasepro.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.credentials.CoinbaseProCredentialsSource;
import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.exception.CoinbaseProException;
import io.github.coinbasepro.exception.FailedCall;
import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.internal.connection.ConnectionPools;
import io.github.coinbasepro.internal.connection.HttpConnections;
import io.github.coinbasepro.internal.connection.LazyHttpConnections;
import io.github.coinbasepro.internal.signing.ExchangeClock;
import io.github.coinbasepro.internal.signing.SigningKey;
import io.github.coinbasepro.internal.signing.Timestamp;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.model.Page;
import io.github.coinbasepro.model.PagedQuery;
import io.github.coinbasepro.observation.ClientStatistics;
import io.github.coinbasepro.observation.ConnectionPoolLevel;
import io.github.coinbasepro.settings.KeyPermission;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * Carries calls out: refuses what this client may not do, sends the rest down the path of
 * a call, and ends with the client.
 */
public final class Transport implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(Transport.class);

	private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

	private final Steps steps;

	private final Guard guard;

	private final CoinbaseProCredentialsSource credentials;

	private final ConnectionPools pools;

	private final LazyHttpConnections connections;

	private final CancelsOfAll cancelsOfAll;

	private final boolean uncached;

	private final Mono<Void> closing;

	/**
	 * Creates a transport.
	 * @param settings what it is made of
	 * @param webClient yields a builder with the filters and settings of the application
	 * when the first call is made; it is copied
	 * @param since from when on it counts
	 */
	public Transport(TransportSettings settings, Supplier<WebClient.Builder> webClient, Instant since) {
		BaseUrl baseUrl = settings.baseUrl();
		LongSupplier nanoTime = System::nanoTime;
		StatisticsRecorder statistics = new StatisticsRecorder(since);
		CallObserver observer = new CallObserver(settings.observation(), statistics);
		this.pools = new ConnectionPools();
		this.connections = new LazyHttpConnections(() -> new HttpConnections(settings.http(), settings.pool(),
				settings.connectionsForWrites(), baseUrl.isSecure(), this.pools, settings.httpClient()));
		Sender sender = new Sender(baseUrl, settings.http().userAgent(), webClient, this.connections::connector);
		Pace pace = new Pace(baseUrl.authority(), settings.rateLimiter(), statistics, nanoTime, settings.maxWait());
		RetryPolicy retry = new RetryPolicy(settings.retry(), (bound) -> ThreadLocalRandom.current().nextLong(bound));
		ExchangeClock clock = new ExchangeClock(settings.clock(), nanoTime);
		CallsUnderWay underWay = new CallsUnderWay(nanoTime);
		this.guard = new Guard(settings.guard());
		this.cancelsOfAll = new CancelsOfAll();
		this.credentials = SafeBeans.credentials(settings.credentials());
		this.steps = new Steps(observer, underWay, pace, new Admission(pace, this.credentials, this.guard), sender,
				retry, new ClockSync(observer, underWay, pace, sender, clock), this.guard,
				settings.http().totalTimeout());
		this.uncached = settings.uncached();
		this.closing = closing();
	}

	private Transport(Transport other, boolean uncached) {
		this.steps = other.steps;
		this.guard = other.guard;
		this.credentials = other.credentials;
		this.pools = other.pools;
		this.connections = other.connections;
		this.cancelsOfAll = other.cancelsOfAll;
		this.uncached = uncached;
		this.closing = other.closing;
	}

	/**
	 * Carries a call out each time the result is subscribed to.
	 * @param <T> what the route answers with
	 * @param call the call
	 * @return the answer, empty only where the route answers with nothing; or an error of
	 * type {@link io.github.coinbasepro.exception.CoinbaseProException}
	 */
	public <T> Mono<T> send(Call<T> call) {
		return new CallMono<>(call.endpoint().operation(),
				this.uncached ? Mono
					.defer(() -> CallPath.of(this.steps, call.uncached(clock().instant()), this::refusalOrRehearsal))
						: CallPath.of(this.steps, call, this::refusalOrRehearsal));
	}

	/**
	 * Refuses a call each time the result is subscribed to.
	 * @param <T> what the route answers with
	 * @param call the call
	 * @param refusal why it cannot go
	 * @return the refusal
	 */
	public <T> Mono<T> refuse(Call<T> call, CoinbaseProException refusal) {
		return CallPath.of(this.steps, call, (refused) -> refusal);
	}

	/**
	 * Walks a list towards its older end, a page at a time, as far as the reader reads. A
	 * row that a page repeats from the one before it comes once.
	 * @param <Q> type of the query
	 * @param <T> type of a row
	 * @param query the query for the first page
	 * @param call the call of a query
	 * @return the rows, newest first
	 */
	public <Q extends PagedQuery<Q>, T> Flux<T> sendAll(Q query, Function<Q, Call<Page<T>>> call) {
		return sameParent(Pages.walk(this, query, call));
	}

	/**
	 * Makes all calls of an operation children of the observation that is current when
	 * the result is subscribed to.
	 * @param <T> what the operation emits
	 * @param operation an operation of several calls
	 * @return the operation
	 */
	public <T> Flux<T> sameParent(Flux<T> operation) {
		CallObserver observer = this.steps.observer();
		return observer.isNoop() ? operation : operation.contextWrite(observer::withParent);
	}

	/**
	 * Makes all calls of an operation children of the observation that is current when
	 * the result is subscribed to.
	 * @param <T> what the operation emits
	 * @param operation an operation of several calls
	 * @return the operation
	 */
	public <T> Mono<T> sameParent(Mono<T> operation) {
		CallObserver observer = this.steps.observer();
		return observer.isNoop() ? operation : operation.contextWrite(observer::withParent);
	}

	/**
	 * Carries a call out that places an order of which nothing is known.
	 * @param <T> what the route answers with
	 * @param call the call
	 * @return the answer, or an error as of {@link #send(Call)}
	 */
	public <T> Mono<T> sendOrder(Call<T> call) {
		return send(call.watchedBy(() -> this.cancelsOfAll.orderGoesOut(null)));
	}

	/**
	 * Returns this transport for answers that no cache has kept: each GET has a parameter
	 * {@code no-cache} that never comes twice.
	 * @return a transport over the same connections
	 */
	public Transport uncached() {
		return new Transport(this, true);
	}

	/**
	 * Returns how far the clock of the exchange is ahead of that of this machine.
	 * @return the offset, zero as long as the exchange takes our time stamps
	 */
	public Duration clockOffset() {
		return this.steps.clock().offset();
	}

	/**
	 * Returns the levels of the rate limits that this transport has used.
	 * @return the levels
	 */
	public List<RateLimitLevel> rateLimits() {
		CoinbaseProCredentials credentials;
		try {
			credentials = this.credentials.get();
		}
		catch (ApplicationBeanException ex) {
			credentials = null;
		}
		return this.steps.pace().levels(credentials);
	}

	/**
	 * Returns what may be done at all, whatever the key may.
	 * @return the permissions that are switched on
	 */
	public Set<KeyPermission> permissions() {
		return this.guard.permissions();
	}

	/**
	 * Returns the levels of the connection pools.
	 * @return the levels
	 */
	public List<ConnectionPoolLevel> connectionPools() {
		return this.pools.levels();
	}

	/**
	 * Returns what has been counted so far.
	 * @return the statistics
	 */
	public ClientStatistics statistics() {
		return recorder().snapshot();
	}

	/**
	 * Returns whether anything may be changed.
	 * @return false if only reads are let through
	 */
	public boolean isTradingEnabled() {
		return this.guard.isTradingEnabled();
	}

	/**
	 * Sets whether anything may be changed. No write begins once this has returned, and
	 * writes that wait for their turn end.
	 * @param enabled false to let only reads through
	 */
	public void setTradingEnabled(boolean enabled) {
		this.guard.setTradingEnabled(enabled);
		if (!enabled) {
			this.steps.underWay().endSwitchedOff();
		}
	}

	/**
	 * Returns whether the transport is closed.
	 * @return true if calls are refused
	 */
	public boolean isClosed() {
		return this.steps.pace().isClosed();
	}

	/**
	 * Closes the transport as {@link #closeGracefully()} does and waits until it is
	 * closed. On a thread that must not block, such as an event loop, it returns at once
	 * and the transport closes in the background.
	 */
	@Override
	public void close() {
		if (Schedulers.isInNonBlockingThread() || this.connections.isServedByCurrentThread()) {
			this.closing.subscribe(null, (failure) -> logger.warn("Closing failed; close again", failure));
		}
		else {
			this.closing.block();
		}
	}

	/**
	 * Refuses new calls, lets those in flight finish within the grace period, then closes
	 * every connection and ends the threads. It begins when the result is first
	 * subscribed to; further subscribers wait for the same end, and one that cancels does
	 * not stop it. If it fails, the next subscriber begins anew.
	 * @return completes when the transport is closed
	 */
	public Mono<Void> closeGracefully() {
		return this.closing;
	}

	private Mono<Void> closing() {
		return Mono.<Void>defer(() -> {
			this.steps.pace().close();
			this.steps.underWay().endWaits();
			this.connections.close();
			return this.connections.drain();
		})
			.then(Mono.<Void>fromRunnable(this.steps.underWay()::cutOff))
			.then(this.connections.end())
			.cache((none) -> FOREVER, (failure) -> Duration.ZERO, () -> FOREVER);
	}

	public CancelsOfAll cancelsOfAll() {
		return this.cancelsOfAll;
	}

	/**
	 * Names a call of this client in an exception.
	 * @param call the call
	 * @param attempts how often the request was tried
	 * @return the call that failed
	 */
	public FailedCall failed(Call<?> call, int attempts) {
		return call.of(this.steps.observer().client()).failed(attempts);
	}

	public StatisticsRecorder recorder() {
		return this.steps.observer().statistics();
	}

	public InstantSource clock() {
		return this.steps.clock();
	}

	public long nanos() {
		return this.steps.clock().nanos();
	}

	/**
	 * Waits, unless the transport closes.
	 * @param duration how long
	 * @return empty, when the time is over or the transport closes
	 */
	public Mono<Void> pause(Duration duration) {
		return this.steps.pace().pause(duration);
	}

	/**
	 * Returns why a call cannot go.
	 * @param asked the call
	 * @return the exception, null if it can
	 */
	public @Nullable CoinbaseProException refusal(Call<?> asked) {
		return this.steps.admission().refusal(asked.of(this.steps.observer().client()));
	}

	private @Nullable CoinbaseProException refusalOrRehearsal(Call<?> call) {
		CoinbaseProException refusal = refusal(call);
		return (refusal == null && this.guard.isDryRun(call.endpoint())) ? rehearse(call) : refusal;
	}

	private CoinbaseProException rehearse(Call<?> call) {
		CoinbaseProCredentials credentials = this.credentials.get();
		if (credentials != null) {
			SigningKey.of(credentials)
				.sign(Timestamp.of(clock().instant()), call.endpoint().method().name(), call.target(), call.body(),
						(name, value) -> {
						});
		}
		CoinbaseProException rehearsed = this.guard.rehearsed(call);
		logger.info(rehearsed.getMessage()
				+ ((call.clientOrderId() != null) ? " (client order id " + call.clientOrderId() + ")" : ""));
		return rehearsed;
	}

}

package io.github.coinbasepro;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.github.coinbasepro.internal.call.Call;
import io.github.coinbasepro.internal.codec.Answer;
import io.github.coinbasepro.limit.RateLimitLevel;
import io.github.coinbasepro.observation.ClientStatistics;
import io.github.coinbasepro.observation.ConnectionPoolLevel;
import io.github.coinbasepro.settings.KeyPermission;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.util.Assert;

/**
 * A client for the Coinbase Pro API, alive today as Coinbase Exchange.
 * <p>
 * Calls are grouped by resource and return publishers: a request goes out when one is
 * subscribed to, and again with each further subscription, except that an order is placed
 * once. Calls wait for the rate limits of the exchange; reads and cancels of orders are
 * tried again within a budget. Public market data needs no credentials. Parameters that
 * the exchange would refuse are refused before the call with an
 * {@link IllegalArgumentException}; everything that goes wrong afterwards is a
 * {@link io.github.coinbasepro.exception.CoinbaseProException}.
 * <p>
 * A client is safe for use by many threads and holds connections and threads of its own
 * until it is {@linkplain #close() closed}.
 */
public final class CoinbaseProClient extends ApiGroups implements AutoCloseable {

	private final ClientCore core;

	CoinbaseProClient(ClientCore core, boolean uncached) {
		super(core, uncached);
		this.core = core;
	}

	/**
	 * Returns a builder of a client for production without credentials.
	 * @return the builder
	 */
	public static CoinbaseProClientBuilder builder() {
		return new CoinbaseProClientBuilder();
	}

	/**
	 * Returns this client for answers that no cache on the way has kept. Public market
	 * data may otherwise be some seconds old. Shares connections with this client and
	 * closes with it.
	 * @return the client without caches
	 */
	public CoinbaseProClient uncached() {
		return new CoinbaseProClient(this.core, true);
	}

	/**
	 * Carries out a request for which there is no method: any path, signed, and its
	 * errors mapped like the rest.
	 * @param request the request
	 * @return the answer as JSON with exact decimals; or an error of type
	 * {@link io.github.coinbasepro.exception.CoinbaseProException}
	 * @throws IllegalArgumentException if the request places an order and
	 * {@code coinbase.pro.orders.max-value} or {@code max-deviation} is set: they do not
	 * check raw requests
	 */
	public Mono<JsonNode> exchange(RawRequest request) {
		Assert.notNull(request, "request must not be null");
		return exchange(request, JsonNode.class);
	}

	/**
	 * Carries out a request for which there is no method.
	 * @param <T> what it answers with
	 * @param request the request
	 * @param type what it answers with: a record
	 * @return the answer; or an error of type
	 * {@link io.github.coinbasepro.exception.CoinbaseProException}
	 * @throws IllegalArgumentException as of {@link #exchange(RawRequest)}
	 */
	public <T> Mono<T> exchange(RawRequest request, Class<T> type) {
		Assert.notNull(type, "type must not be null");
		Assert.notNull(request, "request must not be null");
		Call<T> call = request.call(Answer.of(type));
		if (!request.placesOrder()) {
			return transport().send(call);
		}
		if (this.core.orderSettings().isGuarded()) {
			throw new IllegalArgumentException("request must not place an order while coinbase.pro.orders.max-value or "
					+ "coinbase.pro.orders.max-deviation is set, since a raw request is not checked; "
					+ "use orders().place");
		}
		return transport().sendOrder(call);
	}

	/**
	 * Returns the permissions of the client, whatever its key may do.
	 * @return the permissions that are switched on
	 */
	public Set<KeyPermission> permissions() {
		return transport().permissions();
	}

	/**
	 * Returns the name of this client, which tells it apart from others of the
	 * application.
	 * @return the name, {@code default} unless set otherwise
	 */
	public String name() {
		return this.core.name();
	}

	/**
	 * Returns the address of the exchange.
	 * @return the address, without a slash at its end
	 */
	public URI baseUrl() {
		return this.core.baseUrl();
	}

	/**
	 * Returns which exchange that is, as it stands in the configuration.
	 * @return the environment such as {@code production}, {@code other} for an address of
	 * the application's own
	 */
	public String environment() {
		CoinbaseProEnvironment environment = CoinbaseProEnvironment.at(baseUrl());
		return (environment != null) ? environment.text() : "other";
	}

	/**
	 * Returns how far the clock of the exchange is ahead of that of this machine.
	 * @return the offset, negative if it is behind; zero as long as the exchange takes
	 * the time stamps of this machine
	 */
	public Duration clockOffset() {
		return transport().clockOffset();
	}

	/**
	 * Returns the levels of the rate limits that this client has used so far.
	 * @return the levels, none if the limiter does not tell
	 */
	public List<RateLimitLevel> rateLimits() {
		return transport().rateLimits();
	}

	/**
	 * Returns the levels of the connection pools.
	 * @return the levels of the pool for reads and of the one for everything else
	 */
	public List<ConnectionPoolLevel> connectionPools() {
		return transport().connectionPools();
	}

	/**
	 * Returns what this client has counted since it was built.
	 * @return the statistics
	 */
	public ClientStatistics statistics() {
		return transport().statistics();
	}

	/**
	 * Returns whether anything may be changed.
	 * @return false if only reads are let through
	 */
	public boolean isTradingEnabled() {
		return transport().isTradingEnabled();
	}

	/**
	 * Lets only reads through from now on, or everything again. What is switched off
	 * fails with a
	 * {@link io.github.coinbasepro.exception.PermissionSwitchedOffException}: orders,
	 * cancels, transfers and settings alike, those included that wait for the rate limit
	 * or for another attempt. No request that is switched off begins to be written once
	 * this method has returned; requests that were written before are not affected. May
	 * be called on any thread, event loops included.
	 * @param enabled false to let only reads through
	 */
	public void setTradingEnabled(boolean enabled) {
		transport().setTradingEnabled(enabled);
	}

	/**
	 * Returns whether the client is closed.
	 * @return true if calls are refused
	 */
	public boolean isClosed() {
		return this.core.isClosed();
	}

	/**
	 * Closes the client: new calls fail with a
	 * {@link io.github.coinbasepro.exception.ClientClosedException}, calls in flight may
	 * finish within the grace period, then connections and threads are gone. Blocks until
	 * then, unless the current thread must not block: on an event loop it returns at
	 * once, and the client closes in the background.
	 * <p>
	 * A second call waits for the end of the first. If closing was interrupted or failed,
	 * it can be called again.
	 * @see #closeGracefully()
	 */
	@Override
	public void close() {
		this.core.close();
	}

	/**
	 * Closes the client as {@link #close()} does, without blocking any thread. Closing
	 * begins when the result is first subscribed to; every subscriber waits for the same
	 * end, and one that cancels does not stop it.
	 * @return completes when connections and threads are gone
	 */
	public Mono<Void> closeGracefully() {
		return this.core.closeGracefully();
	}

	@Override
	public String toString() {
		return "CoinbaseProClient[" + baseUrl() + "]";
	}

}

package io.github.coinbasepro;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.api.ProductsApi;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.github.coinbasepro.transport.Answer;
import io.github.coinbasepro.transport.ClientStatistics;
import io.github.coinbasepro.transport.CoinbaseProCredentials;
import io.github.coinbasepro.transport.CoinbaseProCredentialsSource;
import io.github.coinbasepro.transport.ConnectionPoolLevel;
import io.github.coinbasepro.transport.GuardSettings;
import io.github.coinbasepro.transport.HttpSettings;
import io.github.coinbasepro.transport.KeyPermission;
import io.github.coinbasepro.transport.ObservationSettings;
import io.github.coinbasepro.transport.OrderPlacement;
import io.github.coinbasepro.transport.OrderSettings;
import io.github.coinbasepro.transport.PoolSettings;
import io.github.coinbasepro.transport.RateLimitLevel;
import io.github.coinbasepro.transport.RateLimitSettings;
import io.github.coinbasepro.transport.RateLimiter;
import io.github.coinbasepro.transport.RawRequest;
import io.github.coinbasepro.transport.RetrySettings;
import io.github.coinbasepro.transport.TokenBucketRateLimiter;
import io.github.coinbasepro.transport.Transport;
import io.github.coinbasepro.transport.TransportSettings;
import io.micrometer.observation.ObservationRegistry;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;

import org.springframework.util.Assert;
import org.springframework.web.reactive.function.client.WebClient;

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

	private static final Log logger = LogFactory.getLog(CoinbaseProClient.class);

	private final Transport transport;

	private final OrderPlacement orderPlacement;

	private CoinbaseProClient(Transport transport, OrderPlacement orderPlacement) {
		super(transport, orderPlacement);
		this.transport = transport;
		this.orderPlacement = orderPlacement;
	}

	/**
	 * Returns a builder of a client for production without credentials.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Returns this client for answers that no cache on the way has kept. Public market
	 * data may otherwise be some seconds old. Shares connections with this client and
	 * closes with it.
	 * @return the client without caches
	 */
	public CoinbaseProClient uncached() {
		return new CoinbaseProClient(this.transport.uncached(), this.orderPlacement);
	}

	/**
	 * Carries out a request for which there is no method: any path, signed, and its
	 * errors mapped like the rest.
	 * @param request the request
	 * @return the answer as JSON with exact decimals; or an error of type
	 * {@link io.github.coinbasepro.exception.CoinbaseProException}
	 */
	public Mono<JsonNode> exchange(RawRequest request) {
		return exchange(request, JsonNode.class);
	}

	/**
	 * Carries out a request for which there is no method.
	 * @param <T> what it answers with
	 * @param request the request
	 * @param type what it answers with: a record
	 * @return the answer; or an error of type
	 * {@link io.github.coinbasepro.exception.CoinbaseProException}
	 */
	public <T> Mono<T> exchange(RawRequest request, Class<T> type) {
		return this.transport.send(request, Answer.of(type));
	}

	/**
	 * Returns what the client may do at all, whatever its key may.
	 * @return the permissions that are switched on
	 */
	public Set<KeyPermission> permissions() {
		return this.transport.permissions();
	}

	/**
	 * Returns the name of this client, which tells it apart from others of the
	 * application.
	 * @return the name, {@code default} unless set otherwise
	 */
	public String name() {
		return this.transport.clientName();
	}

	/**
	 * Returns the address of the exchange.
	 * @return the address, without a slash at its end
	 */
	public URI baseUrl() {
		return URI.create(this.transport.toString());
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
		return this.transport.clockOffset();
	}

	/**
	 * Returns how full the rate limits are that this client has used so far.
	 * @return the levels, none if the limiter does not tell
	 */
	public List<RateLimitLevel> rateLimits() {
		return this.transport.rateLimits();
	}

	/**
	 * Returns how full the pools of connections are.
	 * @return the levels of the pool for reads and of the one for everything else
	 */
	public List<ConnectionPoolLevel> connectionPools() {
		return this.transport.connectionPools();
	}

	/**
	 * Returns what this client has counted since it was built.
	 * @return the statistics
	 */
	public ClientStatistics statistics() {
		return this.transport.statistics();
	}

	/**
	 * Returns whether anything may be changed.
	 * @return false if only reads are let through
	 */
	public boolean isTradingEnabled() {
		return this.transport.isTradingEnabled();
	}

	/**
	 * Lets only reads through from now on, or everything again. What is switched off
	 * fails with a
	 * {@link io.github.coinbasepro.exception.PermissionSwitchedOffException}: orders,
	 * cancels, transfers and settings alike. Calls that have gone out are not affected.
	 * @param enabled false to let only reads through
	 */
	public void setTradingEnabled(boolean enabled) {
		this.transport.setTradingEnabled(enabled);
	}

	/**
	 * Returns whether the client is closed.
	 * @return true if calls are refused
	 */
	public boolean isClosed() {
		return this.transport.isClosed();
	}

	/**
	 * Closes the client: new calls fail with a
	 * {@link io.github.coinbasepro.exception.ClientClosedException}, calls in flight may
	 * finish within the grace period, then connections and threads are gone. Blocks until
	 * then. Closing twice does nothing.
	 */
	@Override
	public void close() {
		List<UUID> inDoubt = this.orderPlacement.inDoubt();
		if (!inDoubt.isEmpty() && !isClosed()) {
			logger.warn("Closing while orders are not answered yet; their client order ids: " + inDoubt);
		}
		this.transport.close();
	}

	@Override
	public String toString() {
		return "CoinbaseProClient[" + this.transport + "]";
	}

	/**
	 * Builds a {@link CoinbaseProClient}.
	 */
	public static final class Builder {

		private URI baseUrl = CoinbaseProEnvironment.PRODUCTION.baseUrl();

		private CoinbaseProCredentialsSource credentials = () -> null;

		private HttpSettings http = HttpSettings.DEFAULT;

		private PoolSettings pool = PoolSettings.DEFAULT;

		private UnaryOperator<HttpClient> httpClient = UnaryOperator.identity();

		private RetrySettings retry = RetrySettings.DEFAULT;

		private GuardSettings guard = GuardSettings.DEFAULT;

		private OrderSettings orders = OrderSettings.DEFAULT;

		private @Nullable RateLimiter rateLimiter;

		private boolean uncached;

		private InstantSource clock = InstantSource.system();

		private Supplier<WebClient.Builder> webClientBuilder = WebClient::builder;

		private String name = ObservationSettings.DEFAULT.clientName();

		private ObservationRegistry observationRegistry = ObservationSettings.DEFAULT.registry();

		private @Nullable CoinbaseProObservationConvention observationConvention;

		private Builder() {
		}

		/**
		 * Sets what tells the client apart from others of the application, in meters and
		 * where its health is shown. Default: {@code default}.
		 * @param name the name
		 * @return this
		 * @throws IllegalArgumentException if the name is blank
		 */
		public Builder name(String name) {
			Assert.hasText(name, "the name of a client must not be blank");
			this.name = name;
			return this;
		}

		/**
		 * Returns what tells the client apart from others of the application.
		 * @return the name
		 */
		public String name() {
			return this.name;
		}

		/**
		 * Sets which exchange to talk to. Default: production.
		 * @param environment the exchange
		 * @return this
		 */
		public Builder environment(CoinbaseProEnvironment environment) {
			return baseUrl(environment.baseUrl());
		}

		/**
		 * Sets the address of the exchange, for example of a simulated one. Default:
		 * production.
		 * @param baseUrl an http or https address, plain http with credentials to this
		 * machine only
		 * @return this
		 */
		public Builder baseUrl(URI baseUrl) {
			this.baseUrl = baseUrl;
			return this;
		}

		/**
		 * Sets the credentials for private calls. Default: none.
		 * @param key the API key
		 * @param secret the API secret, base64 as the exchange shows it
		 * @param passphrase the passphrase chosen when the key was made
		 * @return this
		 * @throws io.github.coinbasepro.exception.InvalidSettingException if one of them
		 * cannot be right
		 */
		public Builder credentials(String key, String secret, String passphrase) {
			return credentials(CoinbaseProCredentials.of(key, secret, passphrase));
		}

		/**
		 * Sets the credentials for private calls. Default: none.
		 * @param credentials the credentials, or null for public calls only
		 * @return this
		 */
		public Builder credentials(@Nullable CoinbaseProCredentials credentials) {
			return credentialsSource(() -> credentials);
		}

		/**
		 * Sets where credentials for private calls come from, for keys that change while
		 * the client lives. Asked for each attempt; it must not block. Default: none.
		 * @param credentials the source
		 * @return this
		 */
		public Builder credentialsSource(CoinbaseProCredentialsSource credentials) {
			this.credentials = credentials;
			return this;
		}

		/**
		 * Sets time limits and the user agent. Default: {@link HttpSettings#DEFAULT}.
		 * @param http the settings
		 * @return this
		 */
		public Builder http(HttpSettings http) {
			this.http = http;
			return this;
		}

		/**
		 * Sets how many connections to keep. Default: {@link PoolSettings#DEFAULT}.
		 * @param pool the settings
		 * @return this
		 */
		public Builder pool(PoolSettings pool) {
			this.pool = pool;
			return this;
		}

		/**
		 * Adds to what is done to the connections: a proxy, certificates, a wiretap.
		 * Called when the first call is made. Whatever it does, redirects are not
		 * followed and nothing is sent twice; connections, threads and time limits stay
		 * those of the other settings. Default: nothing.
		 * @param httpClient takes the HTTP client and returns it as it shall be
		 * @return this
		 */
		public Builder httpClient(UnaryOperator<HttpClient> httpClient) {
			UnaryOperator<HttpClient> earlier = this.httpClient;
			this.httpClient = (client) -> httpClient.apply(earlier.apply(client));
			return this;
		}

		/**
		 * Sets what paces calls. Give one limiter to all clients of a key and of a host.
		 * Default: one of its own with the limits of the exchange.
		 * @param rateLimiter the limiter, {@link RateLimiter#unlimited()} for none
		 * @return this
		 */
		public Builder rateLimiter(RateLimiter rateLimiter) {
			this.rateLimiter = rateLimiter;
			return this;
		}

		/**
		 * Sets when a call that failed is tried again. Default:
		 * {@link RetrySettings#DEFAULT}.
		 * @param retry the settings
		 * @return this
		 */
		public Builder retry(RetrySettings retry) {
			this.retry = retry;
			return this;
		}

		/**
		 * Sets what the client may do at all, whatever its key may. Default:
		 * {@link GuardSettings#DEFAULT}, reads and trades.
		 * @param guard the settings
		 * @return this
		 */
		public Builder guard(GuardSettings guard) {
			this.guard = guard;
			return this;
		}

		/**
		 * Sets how orders are placed. Default: {@link OrderSettings#DEFAULT}.
		 * @param orders the settings
		 * @return this
		 */
		public Builder orders(OrderSettings orders) {
			this.orders = orders;
			return this;
		}

		/**
		 * Sets whether answers that a cache has kept are avoided in every read, as
		 * {@link CoinbaseProClient#uncached()} does. Default: false.
		 * @param uncached whether to avoid them
		 * @return this
		 */
		public Builder uncached(boolean uncached) {
			this.uncached = uncached;
			return this;
		}

		/**
		 * Sets the time to stamp requests with. Default: the clock of this machine.
		 * @param clock the clock
		 * @return this
		 */
		public Builder clock(InstantSource clock) {
			this.clock = clock;
			return this;
		}

		/**
		 * Sets a builder whose filters and default headers apply to every request. Its
		 * connector and codecs are not used. What its {@code defaultRequest} adds is
		 * taken over once. Default: a plain one.
		 * @param webClientBuilder the builder; it is copied
		 * @return this
		 */
		public Builder webClientBuilder(WebClient.Builder webClientBuilder) {
			WebClient.Builder copy = webClientBuilder.clone();
			return webClientBuilder(() -> copy);
		}

		/**
		 * Sets where a builder comes from whose filters and default headers apply to
		 * every request. It is asked when the first call is made, on a thread that may
		 * block. Default: a plain one.
		 * @param webClientBuilder yields the builder; it is copied
		 * @return this
		 */
		public Builder webClientBuilder(Supplier<WebClient.Builder> webClientBuilder) {
			this.webClientBuilder = webClientBuilder;
			return this;
		}

		/**
		 * Sets who observes the calls of the client, for metrics and traces. Default:
		 * nobody.
		 * @param observationRegistry the registry
		 * @return this
		 */
		public Builder observationRegistry(ObservationRegistry observationRegistry) {
			this.observationRegistry = observationRegistry;
			return this;
		}

		/**
		 * Sets the names and tags of what is observed. Default: those of a convention of
		 * the registry that is meant for all, or else of
		 * {@link io.github.coinbasepro.observation.DefaultCoinbaseProObservationConvention}.
		 * @param observationConvention the convention, null for the default
		 * @return this
		 */
		public Builder observationConvention(@Nullable CoinbaseProObservationConvention observationConvention) {
			this.observationConvention = observationConvention;
			return this;
		}

		/**
		 * Builds the client. Nothing is sent.
		 * @return the client
		 * @throws io.github.coinbasepro.exception.InvalidSettingException if credentials
		 * would go over plain http to another machine, or the address is none
		 */
		public CoinbaseProClient build() {
			RateLimiter limiter = (this.rateLimiter != null) ? this.rateLimiter
					: new TokenBucketRateLimiter(RateLimitSettings.DEFAULT);
			Transport transport = new Transport(
					new TransportSettings(this.baseUrl, this.credentials, this.http, this.pool, this.httpClient,
							limiter, this.retry, this.guard, this.uncached, this.clock,
							new ObservationSettings(this.name, this.observationRegistry, this.observationConvention)),
					this.webClientBuilder);
			return new CoinbaseProClient(transport,
					new OrderPlacement(transport, this.orders, (id) -> new ProductsApi(transport).get(id)));
		}

	}

}

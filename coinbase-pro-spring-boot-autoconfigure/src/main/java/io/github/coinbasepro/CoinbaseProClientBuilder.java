package io.github.coinbasepro;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;
import io.github.coinbasepro.credentials.CoinbaseProCredentialsSource;
import io.github.coinbasepro.internal.call.TransportSettings;
import io.github.coinbasepro.internal.connection.BaseUrl;
import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimiter;
import io.github.coinbasepro.limit.TokenBucketRateLimiter;
import io.github.coinbasepro.observation.CoinbaseProObservationConvention;
import io.github.coinbasepro.orders.OrderSettings;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.HttpSettings;
import io.github.coinbasepro.settings.ObservationSettings;
import io.github.coinbasepro.settings.PoolSettings;
import io.github.coinbasepro.settings.RetrySettings;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import reactor.netty.http.client.HttpClient;

import org.springframework.util.Assert;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Builds a {@link CoinbaseProClient}.
 */
public final class CoinbaseProClientBuilder {

	private URI baseUrl = CoinbaseProEnvironment.PRODUCTION.baseUrl();

	private CoinbaseProCredentialsSource credentials = () -> null;

	private HttpSettings http = HttpSettings.DEFAULT;

	private PoolSettings pool = PoolSettings.DEFAULT;

	private UnaryOperator<HttpClient> httpClient = UnaryOperator.identity();

	private RetrySettings retry = RetrySettings.DEFAULT;

	private GuardSettings guard = GuardSettings.DEFAULT;

	private OrderSettings orders = OrderSettings.DEFAULT;

	private @Nullable RateLimiter rateLimiter;

	private @Nullable Duration maxWait;

	private boolean uncached;

	private InstantSource clock = InstantSource.system();

	private Supplier<WebClient.Builder> webClientBuilder = WebClient::builder;

	private String name = ObservationSettings.DEFAULT.clientName();

	private ObservationRegistry observationRegistry = ObservationSettings.DEFAULT.registry();

	private @Nullable CoinbaseProObservationConvention observationConvention;

	private @Nullable String propertyPrefix;

	CoinbaseProClientBuilder() {
	}

	/**
	 * Sets the name that distinguishes the client from others of the application, in
	 * meters and in its health. Default: {@code default}.
	 * @param name the name
	 * @return this
	 * @throws IllegalArgumentException if the name is blank
	 */
	public CoinbaseProClientBuilder name(String name) {
		Assert.hasText(name, "the name of a client must not be blank");
		this.name = name;
		return this;
	}

	/**
	 * Returns the name that distinguishes the client from others of the application.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Sets the exchange to connect to. Default: production.
	 * @param environment the exchange
	 * @return this
	 */
	public CoinbaseProClientBuilder environment(CoinbaseProEnvironment environment) {
		return baseUrl(environment.baseUrl());
	}

	/**
	 * Sets the address of the exchange, for example of a simulated one. Default:
	 * production.
	 * @param baseUrl an http or https address, plain http with credentials to this
	 * machine only
	 * @return this
	 */
	public CoinbaseProClientBuilder baseUrl(URI baseUrl) {
		this.baseUrl = baseUrl;
		return this;
	}

	/**
	 * Sets the credentials for private calls. Default: none.
	 * @param key the API key
	 * @param secret the API secret, base64 as the exchange shows it
	 * @param passphrase the passphrase chosen when the key was made
	 * @return this
	 * @throws io.github.coinbasepro.exception.InvalidSettingException if one of them is
	 * not valid
	 */
	public CoinbaseProClientBuilder credentials(String key, String secret, String passphrase) {
		return credentials(CoinbaseProCredentials.of(key, secret, passphrase));
	}

	/**
	 * Sets the credentials for private calls. Default: none.
	 * @param credentials the credentials, or null for public calls only
	 * @return this
	 */
	public CoinbaseProClientBuilder credentials(@Nullable CoinbaseProCredentials credentials) {
		return credentialsSource(() -> credentials);
	}

	/**
	 * Sets where credentials for private calls come from, for keys that change at run
	 * time. Asked for each attempt; it must not block. Default: none.
	 * @param credentials the source
	 * @return this
	 */
	public CoinbaseProClientBuilder credentialsSource(CoinbaseProCredentialsSource credentials) {
		this.credentials = credentials;
		return this;
	}

	/**
	 * Sets time limits and the user agent. Default: {@link HttpSettings#DEFAULT}.
	 * @param http the settings
	 * @return this
	 */
	public CoinbaseProClientBuilder http(HttpSettings http) {
		this.http = http;
		return this;
	}

	/**
	 * Sets the connection pool. Default: {@link PoolSettings#DEFAULT}.
	 * @param pool the settings
	 * @return this
	 */
	public CoinbaseProClientBuilder pool(PoolSettings pool) {
		this.pool = pool;
		return this;
	}

	/**
	 * Customizes the connections: a proxy, certificates, a wiretap. Called when the first
	 * call is made. Whatever it does, redirects are not followed and nothing is sent
	 * twice; connections, threads and time limits stay those of the other settings.
	 * Default: nothing.
	 * @param httpClient takes the HTTP client and returns the customized client
	 * @return this
	 */
	public CoinbaseProClientBuilder httpClient(UnaryOperator<HttpClient> httpClient) {
		UnaryOperator<HttpClient> earlier = this.httpClient;
		this.httpClient = (client) -> httpClient.apply(earlier.apply(client));
		return this;
	}

	/**
	 * Sets the rate limiter. Give one limiter to all clients of a key and of a host.
	 * Default: one of its own with the limits of the exchange.
	 * @param rateLimiter the limiter, {@link RateLimiter#unlimited()} for none
	 * @return this
	 */
	public CoinbaseProClientBuilder rateLimiter(RateLimiter rateLimiter) {
		this.rateLimiter = rateLimiter;
		this.maxWait = null;
		return this;
	}

	/**
	 * Sets the rate limiter, and how long a call waits for it if it never answers. A
	 * {@link TokenBucketRateLimiter} ends each wait itself; for any other limiter the
	 * default is the total time of a call.
	 * @param rateLimiter the limiter
	 * @param maxWait the longest wait
	 * @return this
	 * @see #rateLimiter(RateLimiter)
	 */
	public CoinbaseProClientBuilder rateLimiter(RateLimiter rateLimiter, Duration maxWait) {
		this.rateLimiter = rateLimiter;
		this.maxWait = maxWait;
		return this;
	}

	/**
	 * Sets when a call that failed is tried again. Default:
	 * {@link RetrySettings#DEFAULT}.
	 * @param retry the settings
	 * @return this
	 */
	public CoinbaseProClientBuilder retry(RetrySettings retry) {
		this.retry = retry;
		return this;
	}

	/**
	 * Sets what the client may do at all, whatever its key may. Default:
	 * {@link GuardSettings#DEFAULT}, reads and trades.
	 * @param guard the settings
	 * @return this
	 */
	public CoinbaseProClientBuilder guard(GuardSettings guard) {
		this.guard = guard;
		return this;
	}

	/**
	 * Sets how orders are placed. Default: {@link OrderSettings#DEFAULT}.
	 * @param orders the settings
	 * @return this
	 */
	public CoinbaseProClientBuilder orders(OrderSettings orders) {
		this.orders = orders;
		return this;
	}

	/**
	 * Sets whether answers that a cache has kept are avoided in every read, as
	 * {@link CoinbaseProClient#uncached()} does. Default: false.
	 * @param uncached whether to avoid them
	 * @return this
	 */
	public CoinbaseProClientBuilder uncached(boolean uncached) {
		this.uncached = uncached;
		return this;
	}

	/**
	 * Sets the clock for time stamps. Default: the clock of this machine.
	 * @param clock the clock
	 * @return this
	 */
	public CoinbaseProClientBuilder clock(InstantSource clock) {
		this.clock = clock;
		return this;
	}

	/**
	 * Sets a builder whose filters and default headers apply to every request. Its
	 * connector and codecs are not used. What its {@code defaultRequest} adds is taken
	 * over once. Default: a plain one.
	 * @param webClientBuilder the builder; it is copied
	 * @return this
	 */
	public CoinbaseProClientBuilder webClientBuilder(WebClient.Builder webClientBuilder) {
		WebClient.Builder copy = webClientBuilder.clone();
		return webClientBuilder(() -> copy);
	}

	/**
	 * Sets where a builder comes from whose filters and default headers apply to every
	 * request. It is asked when the first call is made, on a thread that may block.
	 * Default: a plain one.
	 * @param webClientBuilder yields the builder; it is copied
	 * @return this
	 */
	public CoinbaseProClientBuilder webClientBuilder(Supplier<WebClient.Builder> webClientBuilder) {
		this.webClientBuilder = webClientBuilder;
		return this;
	}

	/**
	 * Sets the registry that observes the calls of the client, for metrics and traces.
	 * Default: none.
	 * @param observationRegistry the registry
	 * @return this
	 */
	public CoinbaseProClientBuilder observationRegistry(ObservationRegistry observationRegistry) {
		this.observationRegistry = observationRegistry;
		return this;
	}

	/**
	 * Sets the names and tags of observations. Default: those of a convention of the
	 * registry that is meant for all, or else of
	 * {@link io.github.coinbasepro.observation.DefaultCoinbaseProObservationConvention}.
	 * @param observationConvention the convention, null for the default
	 * @return this
	 */
	public CoinbaseProClientBuilder observationConvention(
			@Nullable CoinbaseProObservationConvention observationConvention) {
		this.observationConvention = observationConvention;
		return this;
	}

	/**
	 * Sets the prefix of the properties that the client is configured with, so that
	 * messages name them. Default: none.
	 * @param propertyPrefix the prefix, such as {@code coinbase.pro.clients.treasury}
	 * @return this
	 */
	public CoinbaseProClientBuilder propertyPrefix(String propertyPrefix) {
		this.propertyPrefix = propertyPrefix;
		return this;
	}

	/**
	 * Builds the client, and logs which exchange it uses and what it may do. Nothing is
	 * sent.
	 * @return the client
	 * @throws io.github.coinbasepro.exception.InvalidSettingException if credentials
	 * would go over plain http to another machine, or the address is not valid
	 */
	public CoinbaseProClient build() {
		RateLimiter limiter = (this.rateLimiter != null) ? this.rateLimiter
				: new TokenBucketRateLimiter(RateLimitSettings.DEFAULT);
		ObservationSettings observation = new ObservationSettings(this.name, this.observationRegistry,
				this.observationConvention, this.propertyPrefix, this.baseUrl.getRawAuthority());
		boolean withCredentials = this.credentials.get() != null;
		TransportSettings settings = new TransportSettings(BaseUrl.of(this.baseUrl, withCredentials, observation),
				this.credentials, this.http, this.pool, this.httpClient, limiter, maxWait(limiter), this.retry,
				this.guard, this.uncached, this.clock, observation);
		CoinbaseProClient client = new CoinbaseProClient(new ClientCore(settings, this.orders, this.webClientBuilder),
				false);
		StartupLog.log(client, this.guard, this.orders, withCredentials);
		return client;
	}

	private @Nullable Duration maxWait(RateLimiter limiter) {
		if (limiter instanceof TokenBucketRateLimiter) {
			return null;
		}
		return (this.maxWait != null) ? this.maxWait : this.http.totalTimeout();
	}

}

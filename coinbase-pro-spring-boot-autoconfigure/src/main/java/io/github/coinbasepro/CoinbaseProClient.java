package io.github.coinbasepro;

import java.net.URI;
import java.time.InstantSource;

import io.github.coinbasepro.api.ProductsApi;
import io.github.coinbasepro.model.OrderCheck;
import io.github.coinbasepro.transport.Answer;
import io.github.coinbasepro.transport.CoinbaseProCredentials;
import io.github.coinbasepro.transport.HttpSettings;
import io.github.coinbasepro.transport.OrderChecks;
import io.github.coinbasepro.transport.PoolSettings;
import io.github.coinbasepro.transport.RawRequest;
import io.github.coinbasepro.transport.Transport;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.web.reactive.function.client.WebClient;

/**
 * A client for the Coinbase Pro API, alive today as Coinbase Exchange.
 * <p>
 * Calls are grouped by resource and return publishers: a request goes out when one is
 * subscribed to, and again with each further subscription. Public market data needs no
 * credentials. Parameters that the exchange would refuse are refused before the call with
 * an {@link IllegalArgumentException}; everything that goes wrong afterwards is a
 * {@link io.github.coinbasepro.exception.CoinbaseProException}.
 * <p>
 * A client is safe for use by many threads and holds connections and threads of its own
 * until it is {@linkplain #close() closed}.
 */
public final class CoinbaseProClient extends ApiGroups implements AutoCloseable {

	private final Transport transport;

	private final OrderChecks orderChecks;

	private CoinbaseProClient(Transport transport, OrderChecks orderChecks) {
		super(transport, orderChecks);
		this.transport = transport;
		this.orderChecks = orderChecks;
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
		return new CoinbaseProClient(this.transport.uncached(), this.orderChecks);
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

		private @Nullable CoinbaseProCredentials credentials;

		private HttpSettings http = HttpSettings.DEFAULT;

		private PoolSettings pool = PoolSettings.DEFAULT;

		private OrderCheck orderCheck = OrderCheck.OFF;

		private InstantSource clock = InstantSource.system();

		private WebClient.@Nullable Builder webClientBuilder;

		private Builder() {
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
		 * Sets whether new orders are held against the live product before they are sent,
		 * which costs a request a minute and product. Default: {@link OrderCheck#OFF}.
		 * @param orderCheck what to do
		 * @return this
		 */
		public Builder orderCheck(OrderCheck orderCheck) {
			this.orderCheck = orderCheck;
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
		 * connector and codecs are not used. Default: a plain one.
		 * @param webClientBuilder the builder; it is copied
		 * @return this
		 */
		public Builder webClientBuilder(WebClient.Builder webClientBuilder) {
			this.webClientBuilder = webClientBuilder;
			return this;
		}

		/**
		 * Builds the client. Nothing is sent.
		 * @return the client
		 * @throws io.github.coinbasepro.exception.InvalidSettingException if credentials
		 * would go over plain http to another machine, or the address is none
		 */
		public CoinbaseProClient build() {
			WebClient.Builder webClient = (this.webClientBuilder != null) ? this.webClientBuilder : WebClient.builder();
			Transport transport = new Transport(this.baseUrl, this.credentials, this.http, this.pool, this.clock,
					webClient);
			return new CoinbaseProClient(transport, new OrderChecks(this.orderCheck, new ProductsApi(transport)::get));
		}

	}

}

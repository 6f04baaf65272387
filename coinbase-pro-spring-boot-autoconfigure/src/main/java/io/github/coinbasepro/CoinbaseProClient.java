package io.github.coinbasepro;

import java.net.URI;
import java.time.InstantSource;

import io.github.coinbasepro.api.AccountsApi;
import io.github.coinbasepro.api.AddressBookApi;
import io.github.coinbasepro.api.CoinbaseAccountsApi;
import io.github.coinbasepro.api.ConversionsApi;
import io.github.coinbasepro.api.CurrenciesApi;
import io.github.coinbasepro.api.DepositsApi;
import io.github.coinbasepro.api.FeesApi;
import io.github.coinbasepro.api.FillsApi;
import io.github.coinbasepro.api.LoansApi;
import io.github.coinbasepro.api.MarginApi;
import io.github.coinbasepro.api.OrdersApi;
import io.github.coinbasepro.api.PaymentMethodsApi;
import io.github.coinbasepro.api.ProductsApi;
import io.github.coinbasepro.api.ProfilesApi;
import io.github.coinbasepro.api.ReportsApi;
import io.github.coinbasepro.api.TimeApi;
import io.github.coinbasepro.api.TransfersApi;
import io.github.coinbasepro.api.TravelRulesApi;
import io.github.coinbasepro.api.UsersApi;
import io.github.coinbasepro.api.WithdrawalsApi;
import io.github.coinbasepro.api.WrappedAssetsApi;
import io.github.coinbasepro.transport.CoinbaseProCredentials;
import io.github.coinbasepro.transport.HttpSettings;
import io.github.coinbasepro.transport.PoolSettings;
import io.github.coinbasepro.transport.Transport;
import org.jspecify.annotations.Nullable;

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
public final class CoinbaseProClient implements AutoCloseable {

	private final Transport transport;

	private CoinbaseProClient(Transport transport) {
		this.transport = transport;
	}

	/**
	 * Returns a builder of a client for production without credentials.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * {@return the markets: products, order books, tickers, trades, candles}
	 */
	public ProductsApi products() {
		return new ProductsApi(this.transport);
	}

	/**
	 * {@return the currencies}
	 */
	public CurrenciesApi currencies() {
		return new CurrenciesApi(this.transport);
	}

	/**
	 * {@return the clock of the exchange}
	 */
	public TimeApi time() {
		return new TimeApi(this.transport);
	}

	/**
	 * {@return the accounts of the profile of the key}
	 */
	public AccountsApi accounts() {
		return new AccountsApi(this.transport);
	}

	/**
	 * {@return the orders of the profile of the key}
	 */
	public OrdersApi orders() {
		return new OrdersApi(this.transport);
	}

	/**
	 * {@return the fills of the profile of the key}
	 */
	public FillsApi fills() {
		return new FillsApi(this.transport);
	}

	/**
	 * {@return the fees of the profile of the key}
	 */
	public FeesApi fees() {
		return new FeesApi(this.transport);
	}

	/**
	 * {@return the user of the key}
	 */
	public UsersApi users() {
		return new UsersApi(this.transport);
	}

	/**
	 * {@return the profiles of the user of the key}
	 */
	public ProfilesApi profiles() {
		return new ProfilesApi(this.transport);
	}

	/**
	 * {@return the Coinbase wallets of the user of the key}
	 */
	public CoinbaseAccountsApi coinbaseAccounts() {
		return new CoinbaseAccountsApi(this.transport);
	}

	/**
	 * {@return the payment methods of the user of the key}
	 */
	public PaymentMethodsApi paymentMethods() {
		return new PaymentMethodsApi(this.transport);
	}

	/**
	 * {@return deposits}
	 */
	public DepositsApi deposits() {
		return new DepositsApi(this.transport);
	}

	/**
	 * {@return withdrawals}
	 */
	public WithdrawalsApi withdrawals() {
		return new WithdrawalsApi(this.transport);
	}

	/**
	 * {@return the transfers in and out}
	 */
	public TransfersApi transfers() {
		return new TransfersApi(this.transport);
	}

	/**
	 * {@return the address book}
	 */
	public AddressBookApi addressBook() {
		return new AddressBookApi(this.transport);
	}

	/**
	 * {@return the travel rule information}
	 */
	public TravelRulesApi travelRules() {
		return new TravelRulesApi(this.transport);
	}

	/**
	 * {@return conversions between a currency and its stablecoin}
	 */
	public ConversionsApi conversions() {
		return new ConversionsApi(this.transport);
	}

	/**
	 * {@return wrapped assets: rates, wrapping and redeeming}
	 */
	public WrappedAssetsApi wrappedAssets() {
		return new WrappedAssetsApi(this.transport);
	}

	/**
	 * {@return reports}
	 */
	public ReportsApi reports() {
		return new ReportsApi(this.transport);
	}

	/**
	 * {@return loans}
	 */
	public LoansApi loans() {
		return new LoansApi(this.transport);
	}

	/**
	 * {@return margin switches}
	 */
	public MarginApi margin() {
		return new MarginApi(this.transport);
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
			return new CoinbaseProClient(
					new Transport(this.baseUrl, this.credentials, this.http, this.pool, this.clock, webClient));
		}

	}

}

package io.github.coinbasepro.autoconfigure;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.coinbasepro.CoinbaseProEnvironment;
import io.github.coinbasepro.model.OrderCheck;
import io.github.coinbasepro.transport.GuardSettings;
import io.github.coinbasepro.transport.KeyPermission;
import io.github.coinbasepro.transport.OrderSettings;
import io.github.coinbasepro.transport.PoolSettings;
import io.github.coinbasepro.transport.RetrySettings;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration properties for the Coinbase Pro client.
 *
 * @param enabled Whether to configure a client.
 * @param environment Which exchange to talk to.
 * @param baseUrl Address of the exchange; overrides the environment.
 * @param key API key of Coinbase Exchange; public market data needs none.
 * @param secret API secret that belongs to the key, in base64.
 * @param passphrase Passphrase that belongs to the key.
 * @param permissions What the client may do at all, whatever its key may.
 * @param tradingEnabled Whether anything may be changed; if false, only reads are let
 * through.
 * @param dryRun Whether what would change something is checked and signed but not sent.
 * @param uncached Whether answers that a cache has kept are avoided in every read.
 * @param orders How orders are placed.
 * @param withdrawals Where funds may go.
 * @param rateLimit How fast calls may go.
 * @param retry When a call that failed is tried again.
 * @param http Time limits, user agent and proxy.
 * @param ssl Certificates.
 * @param pool Connections to keep.
 * @param health How the health of the exchange is looked at.
 */
@ConfigurationProperties("coinbase.pro")
public record CoinbaseProProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue("production") CoinbaseProEnvironment environment, @Nullable URI baseUrl, @Nullable String key,
		@Nullable String secret, @Nullable String passphrase, @DefaultValue( {
				"view", "trade" }) Set<Permission> permissions,
		@DefaultValue("true") boolean tradingEnabled, @DefaultValue("false") boolean dryRun,
		@DefaultValue("false") boolean uncached, Orders orders, Withdrawals withdrawals,
		@NestedConfigurationProperty RateLimitProperties rateLimit, Retry retry,
		@NestedConfigurationProperty HttpProperties http, Ssl ssl, Pool pool, Health health){

	/**
	 * Creates properties. A group of which nothing is set is null when it is bound, and
	 * taken as it is by default: an application starts sooner than if each of its
	 * defaults was converted from text.
	 * @param enabled whether to configure a client
	 * @param environment which exchange to talk to
	 * @param baseUrl address of the exchange, or null for that of the environment
	 * @param key API key, or null for none
	 * @param secret API secret, or null for none
	 * @param passphrase passphrase, or null for none
	 * @param permissions what the client may do at all
	 * @param tradingEnabled whether anything may be changed
	 * @param dryRun whether what would change something is not sent
	 * @param uncached whether answers that a cache has kept are avoided
	 * @param orders how orders are placed
	 * @param withdrawals where funds may go
	 * @param rateLimit how fast calls may go
	 * @param retry when a call that failed is tried again
	 * @param http time limits, user agent and proxy
	 * @param ssl certificates
	 * @param pool connections to keep
	 * @param health how the health of the exchange is looked at
	 */
	public CoinbaseProProperties {
		orders = (orders != null) ? orders : Orders.DEFAULT;
		withdrawals = (withdrawals != null) ? withdrawals : Withdrawals.DEFAULT;
		rateLimit = (rateLimit != null) ? rateLimit : RateLimitProperties.DEFAULT;
		retry = (retry != null) ? retry : Retry.DEFAULT;
		http = (http != null) ? http : HttpProperties.DEFAULT;
		ssl = (ssl != null) ? ssl : Ssl.DEFAULT;
		pool = (pool != null) ? pool : Pool.DEFAULT;
		health = (health != null) ? health : Health.DEFAULT;
	}

	GuardSettings guard() {
		Set<KeyPermission> switchedOn = this.permissions.stream()
			.map((permission) -> KeyPermission.valueOf(permission.name()))
			.collect(Collectors.toSet());
		return new GuardSettings(switchedOn, this.withdrawals.allowedAddresses(), this.tradingEnabled, this.dryRun);
	}

	@Override
	public String toString() {
		return "CoinbaseProProperties[enabled=" + this.enabled + ", environment=" + this.environment + ", baseUrl="
				+ this.baseUrl + ", key=******, secret=******, passphrase=******, permissions=" + this.permissions
				+ ", tradingEnabled=" + this.tradingEnabled + ", dryRun=" + this.dryRun + ", uncached=" + this.uncached
				+ ", orders=" + this.orders + ", withdrawals=" + this.withdrawals + ", rateLimit=" + this.rateLimit
				+ ", retry=" + this.retry + ", http=" + this.http + ", ssl=" + this.ssl + ", pool=" + this.pool
				+ ", health=" + this.health + "]";
	}

	/**
	 * What a client may do.
	 */
	public enum Permission {

		/** Read the account. */
		VIEW,

		/** Place and cancel orders, convert. */
		TRADE,

		/** Move funds in and out. */
		TRANSFER,

		/** Change settings and the address book. */
		MANAGE

	}

	/**
	 * How orders are placed.
	 *
	 * @param check Whether new orders are held against the live product before they are
	 * sent.
	 * @param lookupWindow How long to look for an order whose answer was lost.
	 */
	public record Orders(@DefaultValue("off") OrderCheck check, @DefaultValue("16s") Duration lookupWindow) {

		static final Orders DEFAULT = of(OrderSettings.DEFAULT);

		/**
		 * Creates how orders are placed.
		 * @param check whether new orders are held against the live product before they
		 * are sent
		 * @param lookupWindow how long to look for an order whose answer was lost
		 * @throws IllegalArgumentException if one of them is out of range
		 */
		public Orders {
			new OrderSettings(check, lookupWindow);
		}

		private static Orders of(OrderSettings settings) {
			return new Orders(settings.check(), settings.lookupWindow());
		}

		OrderSettings settings() {
			return new OrderSettings(this.check, this.lookupWindow);
		}

	}

	/**
	 * Where funds may go.
	 *
	 * @param allowedAddresses The only addresses to withdraw crypto to, exactly as they
	 * are sent; none for no such limit.
	 */
	public record Withdrawals(@DefaultValue Set<String> allowedAddresses) {

		static final Withdrawals DEFAULT = new Withdrawals(Set.of());

	}

	/**
	 * When a call that failed is tried again: reads and cancels of orders only.
	 *
	 * @param maxAttempts How often a call is tried in all, 1 for no repetition.
	 * @param baseDelay Longest pause before the first repetition; doubled for each
	 * further one.
	 * @param rateLimitedBaseDelay The same after the exchange refused a call for coming
	 * too early.
	 * @param maxDelay Longest pause, and the most that is waited when the exchange says
	 * how long to wait.
	 * @param rateLimitedWrites Whether calls that change something are tried again after
	 * they were refused for coming too early.
	 */
	public record Retry(@DefaultValue("3") int maxAttempts, @DefaultValue("100ms") Duration baseDelay,
			@DefaultValue("1s") Duration rateLimitedBaseDelay, @DefaultValue("30s") Duration maxDelay,
			@DefaultValue("false") boolean rateLimitedWrites) {

		static final Retry DEFAULT = of(RetrySettings.DEFAULT);

		/**
		 * Creates when a call that failed is tried again.
		 * @param maxAttempts how often a call is tried in all
		 * @param baseDelay longest pause before the first repetition
		 * @param rateLimitedBaseDelay the same after the exchange refused a call for
		 * coming too early
		 * @param maxDelay longest pause
		 * @param rateLimitedWrites whether calls that change something are tried again
		 * after they were refused for coming too early
		 * @throws IllegalArgumentException if one of them is out of range
		 */
		public Retry {
			new RetrySettings(maxAttempts, baseDelay, rateLimitedBaseDelay, maxDelay, rateLimitedWrites);
		}

		private static Retry of(RetrySettings settings) {
			return new Retry(settings.maxAttempts(), settings.baseDelay(), settings.rateLimitedBaseDelay(),
					settings.maxDelay(), settings.rateLimitedWrites());
		}

		RetrySettings settings() {
			return new RetrySettings(this.maxAttempts, this.baseDelay, this.rateLimitedBaseDelay, this.maxDelay,
					this.rateLimitedWrites);
		}

	}

	/**
	 * Certificates.
	 *
	 * @param bundle Name of the SSL bundle with the certificates to trust and to show, as
	 * below spring.ssl.bundle; those of Java without one.
	 */
	public record Ssl(@Nullable String bundle) {

		static final Ssl DEFAULT = new Ssl(null);

	}

	/**
	 * Connections to keep.
	 *
	 * @param maxConnections How many connections at most for reads, and as many again for
	 * everything else.
	 * @param maxPending How many calls may wait for a connection.
	 * @param acquireTimeout How long a call may wait for a connection.
	 * @param maxIdleTime How long an unused connection is kept.
	 * @param maxLifeTime How long any connection is kept.
	 */
	public record Pool(@DefaultValue("32") int maxConnections, @DefaultValue("500") int maxPending,
			@DefaultValue("5s") Duration acquireTimeout, @DefaultValue("15s") Duration maxIdleTime,
			@DefaultValue("5m") Duration maxLifeTime) {

		static final Pool DEFAULT = of(PoolSettings.DEFAULT);

		/**
		 * Creates how many connections to keep.
		 * @param maxConnections how many connections at most
		 * @param maxPending how many calls may wait for a connection
		 * @param acquireTimeout how long a call may wait for a connection
		 * @param maxIdleTime how long an unused connection is kept
		 * @param maxLifeTime how long any connection is kept
		 * @throws IllegalArgumentException if one of them is out of range
		 */
		public Pool {
			new PoolSettings(maxConnections, maxPending, acquireTimeout, maxIdleTime, maxLifeTime);
		}

		private static Pool of(PoolSettings settings) {
			return new Pool(settings.maxConnections(), settings.maxPending(), settings.acquireTimeout(),
					settings.maxIdleTime(), settings.maxLifeTime());
		}

		PoolSettings settings() {
			return new PoolSettings(this.maxConnections, this.maxPending, this.acquireTimeout, this.maxIdleTime,
					this.maxLifeTime);
		}

	}

	/**
	 * How the health of the exchange is looked at.
	 *
	 * @param timeout How long a look may take.
	 * @param cacheFor How long what was seen is reported again, so that probes do not use
	 * up the rate limit.
	 */
	public record Health(@DefaultValue("5s") Duration timeout, @DefaultValue("30s") Duration cacheFor) {

		static final Health DEFAULT = new Health(Duration.ofSeconds(5), Duration.ofSeconds(30));

	}

}

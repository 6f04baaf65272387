package io.github.coinbasepro.autoconfigure;

import java.util.EnumSet;
import java.util.Set;

import io.github.coinbasepro.CoinbaseProEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/**
 * Configuration properties for the Coinbase Pro client.
 */
@ConfigurationProperties("coinbase.pro")
public class CoinbaseProProperties {

	/**
	 * Whether to configure a client.
	 */
	private boolean enabled = true;

	/**
	 * Whether properties below coinbase.pro that nothing uses are ignored. If false, they
	 * keep the application from starting.
	 */
	private boolean ignoreUnknownProperties;

	/**
	 * Exchange to connect to.
	 */
	private @Nullable CoinbaseProEnvironment environment;

	/**
	 * Address of the exchange, for one that is not an environment.
	 */
	private @Nullable String baseUrl;

	/**
	 * API key of Coinbase Exchange; public market data needs none.
	 */
	private @Nullable String key;

	/**
	 * API secret that belongs to the key, in base64.
	 */
	private @Nullable String secret;

	/**
	 * Passphrase that belongs to the key.
	 */
	private @Nullable String passphrase;

	/**
	 * Permissions of the client, whatever its key may do.
	 */
	private Set<Permission> permissions = EnumSet.of(Permission.VIEW, Permission.TRADE);

	/**
	 * Whether anything may be changed; if false, only reads are sent.
	 */
	private boolean tradingEnabled = true;

	/**
	 * Whether calls that change something are checked and signed but not sent.
	 */
	private boolean dryRun;

	/**
	 * Whether every read avoids answers that a cache has kept.
	 */
	private boolean uncached;

	/**
	 * Checks of new orders and the lookup of lost ones.
	 */
	@NestedConfigurationProperty
	private final OrderProperties orders = new OrderProperties();

	/**
	 * Destinations of withdrawals.
	 */
	@NestedConfigurationProperty
	private final WithdrawalProperties withdrawals = new WithdrawalProperties();

	/**
	 * Rate limits of the exchange.
	 */
	@NestedConfigurationProperty
	private final RateLimitProperties rateLimit = new RateLimitProperties();

	/**
	 * Repetition of reads and cancels of orders that failed.
	 */
	@NestedConfigurationProperty
	private final RetryProperties retry = new RetryProperties();

	/**
	 * Time limits, user agent and proxy.
	 */
	@NestedConfigurationProperty
	private final HttpProperties http = new HttpProperties();

	/**
	 * Certificates.
	 */
	@NestedConfigurationProperty
	private final SslProperties ssl = new SslProperties();

	/**
	 * Connections to keep.
	 */
	@NestedConfigurationProperty
	private final PoolProperties pool = new PoolProperties();

	/**
	 * Health checks of the exchange.
	 */
	@NestedConfigurationProperty
	private final HealthProperties health = new HealthProperties();

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public boolean isIgnoreUnknownProperties() {
		return this.ignoreUnknownProperties;
	}

	public void setIgnoreUnknownProperties(boolean ignoreUnknownProperties) {
		this.ignoreUnknownProperties = ignoreUnknownProperties;
	}

	public CoinbaseProEnvironment getEnvironment() {
		return (this.environment != null) ? this.environment : CoinbaseProEnvironment.PRODUCTION;
	}

	boolean hasEnvironment() {
		return this.environment != null;
	}

	public void setEnvironment(@Nullable CoinbaseProEnvironment environment) {
		this.environment = environment;
	}

	public @Nullable String getBaseUrl() {
		return this.baseUrl;
	}

	public void setBaseUrl(@Nullable String baseUrl) {
		this.baseUrl = baseUrl;
	}

	public @Nullable String getKey() {
		return this.key;
	}

	public void setKey(@Nullable String key) {
		this.key = key;
	}

	public @Nullable String getSecret() {
		return this.secret;
	}

	public void setSecret(@Nullable String secret) {
		this.secret = secret;
	}

	public @Nullable String getPassphrase() {
		return this.passphrase;
	}

	public void setPassphrase(@Nullable String passphrase) {
		this.passphrase = passphrase;
	}

	public Set<Permission> getPermissions() {
		return this.permissions;
	}

	public void setPermissions(Set<Permission> permissions) {
		this.permissions = permissions;
	}

	public boolean isTradingEnabled() {
		return this.tradingEnabled;
	}

	public void setTradingEnabled(boolean tradingEnabled) {
		this.tradingEnabled = tradingEnabled;
	}

	public boolean isDryRun() {
		return this.dryRun;
	}

	public void setDryRun(boolean dryRun) {
		this.dryRun = dryRun;
	}

	public boolean isUncached() {
		return this.uncached;
	}

	public void setUncached(boolean uncached) {
		this.uncached = uncached;
	}

	public OrderProperties getOrders() {
		return this.orders;
	}

	public WithdrawalProperties getWithdrawals() {
		return this.withdrawals;
	}

	public RateLimitProperties getRateLimit() {
		return this.rateLimit;
	}

	public RetryProperties getRetry() {
		return this.retry;
	}

	public HttpProperties getHttp() {
		return this.http;
	}

	public SslProperties getSsl() {
		return this.ssl;
	}

	public PoolProperties getPool() {
		return this.pool;
	}

	public HealthProperties getHealth() {
		return this.health;
	}

	/**
	 * A permission of the client.
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

}

package io.github.coinbasepro.autoconfigure;

import java.util.EnumSet;
import java.util.Set;

import io.github.coinbasepro.CoinbaseProEnvironment;
import io.github.coinbasepro.settings.GuardSettings;
import io.github.coinbasepro.settings.KeyPermission;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/**
 * Configuration properties for the Coinbase Pro client. A group of which nothing is set
 * is not bound, so that an application starts without converting its defaults from text.
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
	 * Which exchange to talk to.
	 */
	private @Nullable CoinbaseProEnvironment environment;

	/**
	 * Address of the exchange, for one that is no environment.
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
	 * What the client may do at all, whatever its key may.
	 */
	private Set<Permission> permissions = EnumSet.of(Permission.VIEW, Permission.TRADE);

	/**
	 * Whether anything may be changed; if false, only reads are let through.
	 */
	private boolean tradingEnabled = true;

	/**
	 * Whether what would change something is checked and signed but not sent.
	 */
	private boolean dryRun;

	/**
	 * Whether answers that a cache has kept are avoided in every read.
	 */
	private boolean uncached;

	/**
	 * How orders are placed.
	 */
	@NestedConfigurationProperty
	private OrderProperties orders = OrderProperties.DEFAULT;

	/**
	 * Where funds may go.
	 */
	@NestedConfigurationProperty
	private WithdrawalProperties withdrawals = WithdrawalProperties.DEFAULT;

	/**
	 * How fast calls may go.
	 */
	@NestedConfigurationProperty
	private RateLimitProperties rateLimit = RateLimitProperties.DEFAULT;

	/**
	 * When a call that failed is tried again.
	 */
	@NestedConfigurationProperty
	private RetryProperties retry = RetryProperties.DEFAULT;

	/**
	 * Time limits, user agent and proxy.
	 */
	@NestedConfigurationProperty
	private HttpProperties http = HttpProperties.DEFAULT;

	/**
	 * Certificates.
	 */
	@NestedConfigurationProperty
	private SslProperties ssl = SslProperties.DEFAULT;

	/**
	 * Connections to keep.
	 */
	@NestedConfigurationProperty
	private PoolProperties pool = PoolProperties.DEFAULT;

	/**
	 * How the health of the exchange is looked at.
	 */
	@NestedConfigurationProperty
	private HealthProperties health = HealthProperties.DEFAULT;

	/**
	 * Creates properties of which none is set.
	 */
	public CoinbaseProProperties() {
	}

	/**
	 * {@return whether to configure a client}
	 */
	public boolean isEnabled() {
		return this.enabled;
	}

	/**
	 * Sets whether to configure a client.
	 * @param enabled whether to configure a client
	 */
	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	/**
	 * {@return whether unknown properties are ignored}
	 */
	public boolean isIgnoreUnknownProperties() {
		return this.ignoreUnknownProperties;
	}

	/**
	 * Sets whether unknown properties are ignored.
	 * @param ignoreUnknownProperties whether unknown properties are ignored
	 */
	public void setIgnoreUnknownProperties(boolean ignoreUnknownProperties) {
		this.ignoreUnknownProperties = ignoreUnknownProperties;
	}

	/**
	 * {@return which exchange to talk to, production unless set}
	 */
	public CoinbaseProEnvironment getEnvironment() {
		return (this.environment != null) ? this.environment : CoinbaseProEnvironment.PRODUCTION;
	}

	boolean hasEnvironment() {
		return this.environment != null;
	}

	/**
	 * Sets which exchange to talk to, null for the default.
	 * @param environment which exchange to talk to, null for the default
	 */
	public void setEnvironment(@Nullable CoinbaseProEnvironment environment) {
		this.environment = environment;
	}

	/**
	 * {@return the address of the exchange, null for that of the environment}
	 */
	public @Nullable String getBaseUrl() {
		return this.baseUrl;
	}

	/**
	 * Sets the address of the exchange, null for that of the environment.
	 * @param baseUrl the address of the exchange, null for that of the environment
	 */
	public void setBaseUrl(@Nullable String baseUrl) {
		this.baseUrl = baseUrl;
	}

	/**
	 * {@return the API key, null for none}
	 */
	public @Nullable String getKey() {
		return this.key;
	}

	/**
	 * Sets the API key, null for none.
	 * @param key the API key, null for none
	 */
	public void setKey(@Nullable String key) {
		this.key = key;
	}

	/**
	 * {@return the API secret, null for none}
	 */
	public @Nullable String getSecret() {
		return this.secret;
	}

	/**
	 * Sets the API secret, null for none.
	 * @param secret the API secret, null for none
	 */
	public void setSecret(@Nullable String secret) {
		this.secret = secret;
	}

	/**
	 * {@return the passphrase, null for none}
	 */
	public @Nullable String getPassphrase() {
		return this.passphrase;
	}

	/**
	 * Sets the passphrase, null for none.
	 * @param passphrase the passphrase, null for none
	 */
	public void setPassphrase(@Nullable String passphrase) {
		this.passphrase = passphrase;
	}

	/**
	 * {@return what the client may do at all}
	 */
	public Set<Permission> getPermissions() {
		return this.permissions;
	}

	/**
	 * Sets what the client may do at all.
	 * @param permissions what the client may do at all
	 */
	public void setPermissions(Set<Permission> permissions) {
		this.permissions = permissions;
	}

	/**
	 * {@return whether anything may be changed}
	 */
	public boolean isTradingEnabled() {
		return this.tradingEnabled;
	}

	/**
	 * Sets whether anything may be changed.
	 * @param tradingEnabled whether anything may be changed
	 */
	public void setTradingEnabled(boolean tradingEnabled) {
		this.tradingEnabled = tradingEnabled;
	}

	/**
	 * {@return whether what would change something is not sent}
	 */
	public boolean isDryRun() {
		return this.dryRun;
	}

	/**
	 * Sets whether what would change something is not sent.
	 * @param dryRun whether what would change something is not sent
	 */
	public void setDryRun(boolean dryRun) {
		this.dryRun = dryRun;
	}

	/**
	 * {@return whether answers that a cache has kept are avoided}
	 */
	public boolean isUncached() {
		return this.uncached;
	}

	/**
	 * Sets whether answers that a cache has kept are avoided.
	 * @param uncached whether answers that a cache has kept are avoided
	 */
	public void setUncached(boolean uncached) {
		this.uncached = uncached;
	}

	/**
	 * {@return how orders are placed}
	 */
	public OrderProperties getOrders() {
		return this.orders;
	}

	/**
	 * Sets how orders are placed.
	 * @param orders how orders are placed
	 */
	public void setOrders(OrderProperties orders) {
		this.orders = orders;
	}

	/**
	 * {@return where funds may go}
	 */
	public WithdrawalProperties getWithdrawals() {
		return this.withdrawals;
	}

	/**
	 * Sets where funds may go.
	 * @param withdrawals where funds may go
	 */
	public void setWithdrawals(WithdrawalProperties withdrawals) {
		this.withdrawals = withdrawals;
	}

	/**
	 * {@return how fast calls may go}
	 */
	public RateLimitProperties getRateLimit() {
		return this.rateLimit;
	}

	/**
	 * Sets how fast calls may go.
	 * @param rateLimit how fast calls may go
	 */
	public void setRateLimit(RateLimitProperties rateLimit) {
		this.rateLimit = rateLimit;
	}

	/**
	 * {@return when a call that failed is tried again}
	 */
	public RetryProperties getRetry() {
		return this.retry;
	}

	/**
	 * Sets when a call that failed is tried again.
	 * @param retry when a call that failed is tried again
	 */
	public void setRetry(RetryProperties retry) {
		this.retry = retry;
	}

	/**
	 * {@return time limits, user agent and proxy}
	 */
	public HttpProperties getHttp() {
		return this.http;
	}

	/**
	 * Sets time limits, user agent and proxy.
	 * @param http time limits, user agent and proxy
	 */
	public void setHttp(HttpProperties http) {
		this.http = http;
	}

	/**
	 * {@return certificates}
	 */
	public SslProperties getSsl() {
		return this.ssl;
	}

	/**
	 * Sets certificates.
	 * @param ssl certificates
	 */
	public void setSsl(SslProperties ssl) {
		this.ssl = ssl;
	}

	/**
	 * {@return connections to keep}
	 */
	public PoolProperties getPool() {
		return this.pool;
	}

	/**
	 * Sets connections to keep.
	 * @param pool connections to keep
	 */
	public void setPool(PoolProperties pool) {
		this.pool = pool;
	}

	/**
	 * {@return how the health of the exchange is looked at}
	 */
	public HealthProperties getHealth() {
		return this.health;
	}

	/**
	 * Sets how the health of the exchange is looked at.
	 * @param health how the health of the exchange is looked at
	 */
	public void setHealth(HealthProperties health) {
		this.health = health;
	}

	GuardSettings guard() {
		Set<KeyPermission> switchedOn = EnumSet.noneOf(KeyPermission.class);
		for (Permission permission : this.permissions) {
			switchedOn.add(KeyPermission.valueOf(permission.name()));
		}
		return new GuardSettings(switchedOn, this.withdrawals.allowedAddresses(), this.tradingEnabled, this.dryRun);
	}

	@Override
	public String toString() {
		return "CoinbaseProProperties[enabled=" + this.enabled + ", environment=" + getEnvironment() + ", baseUrl="
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

}

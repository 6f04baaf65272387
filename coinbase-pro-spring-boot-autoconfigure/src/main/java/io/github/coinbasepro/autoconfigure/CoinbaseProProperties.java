package io.github.coinbasepro.autoconfigure;

import java.net.URI;
import java.time.Duration;

import io.github.coinbasepro.CoinbaseProEnvironment;
import io.github.coinbasepro.model.OrderCheck;
import io.github.coinbasepro.transport.HttpSettings;
import io.github.coinbasepro.transport.PoolSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration properties for the Coinbase Pro client.
 *
 * @param enabled whether to configure a client
 * @param environment which exchange to talk to
 * @param baseUrl address of the exchange; overrides the environment
 * @param key API key of Coinbase Exchange; public market data needs none
 * @param secret API secret that belongs to the key, in base64
 * @param passphrase passphrase that belongs to the key
 * @param orders how orders are placed
 * @param http time limits and user agent
 * @param pool connections to keep
 */
@ConfigurationProperties("coinbase.pro")
public record CoinbaseProProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue("production") CoinbaseProEnvironment environment, @Nullable URI baseUrl, @Nullable String key,
		@Nullable String secret, @Nullable String passphrase, @DefaultValue Orders orders, @DefaultValue Http http,
		@DefaultValue Pool pool) {

	@Override
	public String toString() {
		return "CoinbaseProProperties[enabled=" + this.enabled + ", environment=" + this.environment + ", baseUrl="
				+ this.baseUrl + ", key=******, secret=******, passphrase=******, orders=" + this.orders + ", http="
				+ this.http + ", pool=" + this.pool + "]";
	}

	/**
	 * How orders are placed.
	 *
	 * @param check whether new orders are held against the live product before they are
	 * sent
	 */
	public record Orders(@DefaultValue("off") OrderCheck check) {

	}

	/**
	 * Time limits and user agent.
	 *
	 * @param connectTimeout how long making a connection may take, TLS excluded
	 * @param responseTimeout how long the exchange may be silent while it answers
	 * @param totalTimeout how long a call may take in all
	 * @param userAgent what to send as User-Agent
	 * @param shutdownGracePeriod how long calls in flight may go on when the application
	 * stops
	 */
	public record Http(@DefaultValue("5s") Duration connectTimeout, @DefaultValue("10s") Duration responseTimeout,
			@DefaultValue("30s") Duration totalTimeout, @DefaultValue("coinbase-pro-spring-boot/1.0") String userAgent,
			@DefaultValue("10s") Duration shutdownGracePeriod) {

		/**
		 * Creates time limits and user agent.
		 * @param connectTimeout how long making a connection may take, TLS excluded
		 * @param responseTimeout how long the exchange may be silent while it answers
		 * @param totalTimeout how long a call may take in all
		 * @param userAgent what to send as User-Agent
		 * @param shutdownGracePeriod how long calls in flight may go on when the
		 * application stops
		 * @throws IllegalArgumentException if one of them is out of range
		 */
		public Http {
			new HttpSettings(connectTimeout, responseTimeout, totalTimeout, userAgent, shutdownGracePeriod);
		}

		HttpSettings settings() {
			return new HttpSettings(this.connectTimeout, this.responseTimeout, this.totalTimeout, this.userAgent,
					this.shutdownGracePeriod);
		}

	}

	/**
	 * Connections to keep.
	 *
	 * @param maxConnections how many connections at most
	 * @param maxPending how many calls may wait for a connection
	 * @param acquireTimeout how long a call may wait for a connection
	 * @param maxIdleTime how long an unused connection is kept
	 * @param maxLifeTime how long any connection is kept
	 */
	public record Pool(@DefaultValue("16") int maxConnections, @DefaultValue("500") int maxPending,
			@DefaultValue("5s") Duration acquireTimeout, @DefaultValue("15s") Duration maxIdleTime,
			@DefaultValue("5m") Duration maxLifeTime) {

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

		PoolSettings settings() {
			return new PoolSettings(this.maxConnections, this.maxPending, this.acquireTimeout, this.maxIdleTime,
					this.maxLifeTime);
		}

	}

}

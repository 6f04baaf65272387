package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import io.github.coinbasepro.settings.HttpSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Time limits, user agent and proxy.
 *
 * @param connectTimeout How long making a connection may take, TLS excluded.
 * @param tlsTimeout How long the TLS handshake may take.
 * @param responseTimeout How long the exchange may be silent while it answers.
 * @param totalTimeout How long a call may take in all.
 * @param userAgent What to send as User-Agent.
 * @param shutdownGracePeriod How long calls in flight may go on when the application
 * stops.
 * @param proxy Proxy to go through; without one, the system properties of Java apply.
 */
public record HttpProperties(@DefaultValue("5s") Duration connectTimeout, @DefaultValue("5s") Duration tlsTimeout,
		@DefaultValue("10s") Duration responseTimeout, @DefaultValue("30s") Duration totalTimeout,
		@DefaultValue("coinbase-pro-spring-boot/1.0") String userAgent,
		@DefaultValue("10s") Duration shutdownGracePeriod, @Nullable Proxy proxy) {

	static final HttpProperties DEFAULT = of(HttpSettings.DEFAULT);

	/**
	 * Creates time limits, user agent and proxy.
	 * @param connectTimeout how long making a connection may take, TLS excluded
	 * @param tlsTimeout how long the TLS handshake may take
	 * @param responseTimeout how long the exchange may be silent while it answers
	 * @param totalTimeout how long a call may take in all
	 * @param userAgent what to send as User-Agent
	 * @param shutdownGracePeriod how long calls in flight may go on when the application
	 * stops
	 * @param proxy proxy to go through, or null for what the system properties say
	 * @throws IllegalArgumentException if one of them is out of range
	 */
	public HttpProperties {
		TimeLimits.require("http.connect-timeout", connectTimeout);
		TimeLimits.require("http.tls-timeout", tlsTimeout);
		TimeLimits.require("http.response-timeout", responseTimeout);
		TimeLimits.require("http.total-timeout", totalTimeout);
		new HttpSettings(connectTimeout, tlsTimeout, responseTimeout, totalTimeout, userAgent, shutdownGracePeriod);
	}

	private static HttpProperties of(HttpSettings settings) {
		return new HttpProperties(settings.connectTimeout(), settings.tlsTimeout(), settings.responseTimeout(),
				settings.totalTimeout(), settings.userAgent(), settings.shutdownGracePeriod(), null);
	}

	HttpSettings settings() {
		return new HttpSettings(this.connectTimeout, this.tlsTimeout, this.responseTimeout, this.totalTimeout,
				this.userAgent, this.shutdownGracePeriod);
	}

	/**
	 * A proxy for HTTP.
	 *
	 * @param host Host of the proxy.
	 * @param port Port of the proxy.
	 * @param username User to log in with.
	 * @param password Password of the user.
	 */
	public record Proxy(@Nullable String host, @DefaultValue("8080") int port, @Nullable String username,
			@Nullable String password) {

		/**
		 * Creates a proxy.
		 * @param host host of the proxy
		 * @param port port of the proxy, from 1 to 65535
		 * @param username user to log in with, or null not to
		 * @param password password of the user, or null for none
		 * @throws IllegalArgumentException if there is no host, or the port is out of
		 * range
		 */
		public Proxy {
			if (!StringUtils.hasText(host)) {
				throw new IllegalArgumentException(
						"coinbase.pro.http.proxy.host must be set with the rest of the proxy");
			}
			if (port < 1 || port > 65535) {
				throw new IllegalArgumentException(
						"coinbase.pro.http.proxy.port must be from 1 to 65535 but was " + port);
			}
		}

		@Override
		public String toString() {
			return "Proxy[host=" + this.host + ", port=" + this.port + ", username=" + this.username
					+ ", password=******]";
		}

	}

}

package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Time limits, user agent and proxy.
 */
public class HttpProperties {

	/**
	 * Longest time to make a connection, without TLS.
	 */
	private Duration connectTimeout = Duration.ofSeconds(5);

	/**
	 * Longest time of the TLS handshake.
	 */
	private Duration tlsTimeout = Duration.ofSeconds(5);

	/**
	 * Longest time that the exchange may be silent while it answers.
	 */
	private Duration responseTimeout = Duration.ofSeconds(10);

	/**
	 * Longest time of a call in all.
	 */
	private Duration totalTimeout = Duration.ofSeconds(30);

	/**
	 * User-Agent header of the requests.
	 */
	private String userAgent = "coinbase-pro-spring-boot/1.0";

	/**
	 * Time for which calls in flight may continue when the application stops.
	 */
	private Duration shutdownGracePeriod = Duration.ofSeconds(10);

	/**
	 * Proxy to connect through. Default: the system properties of Java.
	 */
	private @Nullable Proxy proxy;

	public Duration getConnectTimeout() {
		return this.connectTimeout;
	}

	public void setConnectTimeout(Duration connectTimeout) {
		this.connectTimeout = connectTimeout;
	}

	public Duration getTlsTimeout() {
		return this.tlsTimeout;
	}

	public void setTlsTimeout(Duration tlsTimeout) {
		this.tlsTimeout = tlsTimeout;
	}

	public Duration getResponseTimeout() {
		return this.responseTimeout;
	}

	public void setResponseTimeout(Duration responseTimeout) {
		this.responseTimeout = responseTimeout;
	}

	public Duration getTotalTimeout() {
		return this.totalTimeout;
	}

	public void setTotalTimeout(Duration totalTimeout) {
		this.totalTimeout = totalTimeout;
	}

	public String getUserAgent() {
		return this.userAgent;
	}

	public void setUserAgent(String userAgent) {
		this.userAgent = userAgent;
	}

	public Duration getShutdownGracePeriod() {
		return this.shutdownGracePeriod;
	}

	public void setShutdownGracePeriod(Duration shutdownGracePeriod) {
		this.shutdownGracePeriod = shutdownGracePeriod;
	}

	public @Nullable Proxy getProxy() {
		return this.proxy;
	}

	public void setProxy(@Nullable Proxy proxy) {
		this.proxy = proxy;
	}

	/**
	 * An HTTP proxy.
	 */
	public static class Proxy {

		/**
		 * Host of the proxy.
		 */
		private @Nullable String host;

		/**
		 * Port of the proxy.
		 */
		private int port = 8080;

		/**
		 * User name at the proxy.
		 */
		private @Nullable String username;

		/**
		 * Password of the user.
		 */
		private @Nullable String password;

		public @Nullable String getHost() {
			return this.host;
		}

		public void setHost(@Nullable String host) {
			this.host = host;
		}

		public int getPort() {
			return this.port;
		}

		public void setPort(int port) {
			this.port = port;
		}

		public @Nullable String getUsername() {
			return this.username;
		}

		public void setUsername(@Nullable String username) {
			this.username = username;
		}

		public @Nullable String getPassword() {
			return this.password;
		}

		public void setPassword(@Nullable String password) {
			this.password = password;
		}

	}

}

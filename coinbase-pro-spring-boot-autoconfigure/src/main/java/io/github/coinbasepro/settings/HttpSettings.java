package io.github.coinbasepro.settings;

import java.time.Duration;

import io.github.coinbasepro.internal.value.Settings;

/**
 * How long to wait for the exchange and how to introduce oneself.
 *
 * @param connectTimeout how long making a connection may take, TLS excluded
 * @param tlsTimeout how long the TLS handshake may take
 * @param responseTimeout how long the exchange may be silent while it answers
 * @param totalTimeout how long a call may take in all
 * @param userAgent what to send as {@code User-Agent}
 * @param shutdownGracePeriod how long calls in flight may go on when the client closes
 */
public record HttpSettings(Duration connectTimeout, Duration tlsTimeout, Duration responseTimeout,
		Duration totalTimeout, String userAgent, Duration shutdownGracePeriod) {

	/**
	 * What is used when nothing is set: 5 seconds to connect, 5 for TLS, 10 of silence,
	 * 30 in all, 10 to shut down.
	 */
	public static final HttpSettings DEFAULT = new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(5),
			Duration.ofSeconds(10), Duration.ofSeconds(30), "coinbase-pro-spring-boot/1.0", Duration.ofSeconds(10));

	/**
	 * Creates settings.
	 * @param connectTimeout how long making a connection may take, TLS excluded
	 * @param tlsTimeout how long the TLS handshake may take
	 * @param responseTimeout how long the exchange may be silent while it answers
	 * @param totalTimeout how long a call may take in all
	 * @param userAgent what to send as {@code User-Agent}
	 * @param shutdownGracePeriod how long calls in flight may go on when the client
	 * closes; zero to cut them off
	 * @throws IllegalArgumentException if a time is not positive or the user agent is not
	 * printable
	 */
	public HttpSettings {
		Settings.requirePositive("http.connect-timeout", connectTimeout);
		Settings.requirePositive("http.tls-timeout", tlsTimeout);
		Settings.requirePositive("http.response-timeout", responseTimeout);
		Settings.requirePositive("http.total-timeout", totalTimeout);
		Settings.requireNotNegative("http.shutdown-grace-period", shutdownGracePeriod);
		if (userAgent.isBlank() || !Settings.isPrintable(userAgent)) {
			throw new IllegalArgumentException(
					"coinbase.pro.http.user-agent must be printable ASCII and not blank: the exchange refuses requests without one");
		}
	}

}

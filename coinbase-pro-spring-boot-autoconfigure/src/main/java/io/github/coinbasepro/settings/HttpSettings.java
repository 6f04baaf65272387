package io.github.coinbasepro.settings;

import java.time.Duration;

import io.github.coinbasepro.internal.value.Settings;

/**
 * Time limits and user agent of a client.
 *
 * @param connectTimeout longest time to make a connection, without TLS
 * @param tlsTimeout longest time of the TLS handshake
 * @param responseTimeout longest time that the exchange may be silent while it answers
 * @param totalTimeout longest time of a call in all
 * @param userAgent the {@code User-Agent} header
 * @param shutdownGracePeriod time for which calls in flight may continue when the client
 * closes
 */
public record HttpSettings(Duration connectTimeout, Duration tlsTimeout, Duration responseTimeout,
		Duration totalTimeout, String userAgent, Duration shutdownGracePeriod) {

	/**
	 * The default settings: 5 seconds to connect, 5 for TLS, 10 of silence, 30 in all, 10
	 * to shut down.
	 */
	public static final HttpSettings DEFAULT = new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(5),
			Duration.ofSeconds(10), Duration.ofSeconds(30), "coinbase-pro-spring-boot/1.0", Duration.ofSeconds(10));

	/**
	 * Creates settings.
	 * @param connectTimeout longest time to make a connection, without TLS
	 * @param tlsTimeout longest time of the TLS handshake
	 * @param responseTimeout longest time that the exchange may be silent while it
	 * answers
	 * @param totalTimeout longest time of a call in all
	 * @param userAgent the {@code User-Agent} header
	 * @param shutdownGracePeriod time for which calls in flight may continue when the
	 * client closes; zero to cut them off
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

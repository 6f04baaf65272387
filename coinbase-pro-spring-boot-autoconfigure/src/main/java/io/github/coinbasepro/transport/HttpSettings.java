package io.github.coinbasepro.transport;

import java.time.Duration;

/**
 * How long to wait for the exchange and how to introduce oneself.
 *
 * @param connectTimeout how long making a connection may take, TLS excluded
 * @param responseTimeout how long the exchange may be silent while it answers
 * @param totalTimeout how long a call may take in all
 * @param userAgent what to send as {@code User-Agent}
 * @param shutdownGracePeriod how long calls in flight may go on when the client closes
 */
public record HttpSettings(Duration connectTimeout, Duration responseTimeout, Duration totalTimeout, String userAgent,
		Duration shutdownGracePeriod) {

	/**
	 * What is used when nothing is set: 5 seconds to connect, 10 of silence, 30 in all,
	 * 10 to shut down.
	 */
	public static final HttpSettings DEFAULT = new HttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(10),
			Duration.ofSeconds(30), "coinbase-pro-spring-boot/1.0", Duration.ofSeconds(10));

	/**
	 * Creates settings.
	 * @param connectTimeout how long making a connection may take, TLS excluded
	 * @param responseTimeout how long the exchange may be silent while it answers
	 * @param totalTimeout how long a call may take in all
	 * @param userAgent what to send as {@code User-Agent}
	 * @param shutdownGracePeriod how long calls in flight may go on when the client
	 * closes; zero to cut them off
	 * @throws IllegalArgumentException if a time is not positive or the user agent is not
	 * printable
	 */
	public HttpSettings {
		requirePositive("connect-timeout", connectTimeout);
		requirePositive("response-timeout", responseTimeout);
		requirePositive("total-timeout", totalTimeout);
		if (shutdownGracePeriod.isNegative()) {
			throw new IllegalArgumentException(
					"coinbase.pro.http.shutdown-grace-period must not be negative but was " + shutdownGracePeriod);
		}
		if (userAgent.isBlank() || !userAgent.chars().allMatch((c) -> c >= 0x20 && c <= 0x7E)) {
			throw new IllegalArgumentException(
					"coinbase.pro.http.user-agent must be printable ASCII and not blank: the exchange refuses requests without one");
		}
	}

	private static void requirePositive(String name, Duration duration) {
		if (duration.isNegative() || duration.isZero()) {
			throw new IllegalArgumentException("coinbase.pro.http." + name + " must be positive but was " + duration);
		}
	}

}

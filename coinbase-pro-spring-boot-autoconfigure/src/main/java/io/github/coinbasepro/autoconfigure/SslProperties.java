package io.github.coinbasepro.autoconfigure;

import org.jspecify.annotations.Nullable;

/**
 * Certificates.
 *
 * @param bundle Name of the SSL bundle with the certificates to trust and to show, as
 * below spring.ssl.bundle; those of Java without one.
 */
public record SslProperties(@Nullable String bundle) {

	static final SslProperties DEFAULT = new SslProperties(null);

}

package io.github.coinbasepro.autoconfigure;

import org.jspecify.annotations.Nullable;

/**
 * Certificates.
 */
public class SslProperties {

	/**
	 * Name of the SSL bundle with the certificates to trust and to present, as below
	 * spring.ssl.bundle. Default: those of Java.
	 */
	private @Nullable String bundle;

	public @Nullable String getBundle() {
		return this.bundle;
	}

	public void setBundle(@Nullable String bundle) {
		this.bundle = bundle;
	}

}

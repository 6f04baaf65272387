package io.github.coinbasepro.fault;

import java.time.Duration;

import io.github.coinbasepro.settings.HttpSettings;

/**
 * How long tests wait: long where something is to happen, for the machine may be busy,
 * and not at all where nothing is to be waited for.
 */
final class Patience {

	static final Duration LONG = Duration.ofSeconds(60);

	/**
	 * Time limits that no test reaches, and no time to shut down.
	 */
	static final HttpSettings HTTP = http(LONG, LONG);

	private Patience() {
	}

	/**
	 * Returns time limits of which some are to be reached.
	 * @param response how long the exchange may be silent
	 * @param total how long a call may take in all
	 * @return the settings
	 */
	static HttpSettings http(Duration response, Duration total) {
		return new HttpSettings(LONG, LONG, response, total, "test/1", Duration.ZERO);
	}

}

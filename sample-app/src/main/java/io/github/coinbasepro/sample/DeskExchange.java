package io.github.coinbasepro.sample;

import java.time.Duration;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The exchange behind the desk.
 */
public enum DeskExchange {

	/**
	 * An exchange in this very process: no account, no internet, no money.
	 */
	SIMULATED("simulated", Duration.ofSeconds(1)),

	/**
	 * Coinbase's public test exchange.
	 */
	SANDBOX("sandbox", Duration.ofSeconds(2)),

	/**
	 * Coinbase Exchange itself, with real money.
	 */
	LIVE("live", Duration.ofSeconds(2));

	private final String label;

	private final Duration bookInterval;

	DeskExchange(String label, Duration bookInterval) {
		this.label = label;
		this.bookInterval = bookInterval;
	}

	/**
	 * Returns the name as the property and the page have it.
	 * @return the name in lower case
	 */
	@JsonValue
	public String label() {
		return this.label;
	}

	/**
	 * Returns how often a new order book can be had: Coinbase's front door keeps an
	 * answer for up to two seconds.
	 * @return the time between two books
	 */
	public Duration bookInterval() {
		return this.bookInterval;
	}

}

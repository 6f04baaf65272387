package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import io.github.coinbasepro.transport.RateLimitSettings;
import io.github.coinbasepro.transport.RateLimitSettings.Limit;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How fast calls may go.
 *
 * @param enabled Whether calls are paced.
 * @param publicData Limit of public calls, per host.
 * @param privateData Limit of private calls, per key.
 * @param fills Limit of calls for fills, per key.
 * @param loans Limit of calls about loans, per key.
 * @param queueSize How many calls may wait for each limit.
 * @param maxWait How long a call may wait.
 */
public record RateLimitProperties(@DefaultValue("true") boolean enabled,
		@Name("public") @DefaultValue PublicData publicData, @Name("private") @DefaultValue PrivateData privateData,
		@DefaultValue Fills fills, @DefaultValue Loans loans, @DefaultValue("5000") int queueSize,
		@DefaultValue("2m") Duration maxWait) {

	/**
	 * Creates how fast calls may go.
	 * @param enabled whether calls are paced
	 * @param publicData limit of public calls, per host
	 * @param privateData limit of private calls, per key
	 * @param fills limit of calls for fills, per key
	 * @param loans limit of calls about loans, per key
	 * @param queueSize how many calls may wait for each limit
	 * @param maxWait how long a call may wait
	 * @throws IllegalArgumentException if one of them is out of range
	 */
	public RateLimitProperties {
		settings(publicData, privateData, fills, loans, queueSize, maxWait);
	}

	RateLimitSettings settings() {
		return settings(this.publicData, this.privateData, this.fills, this.loans, this.queueSize, this.maxWait);
	}

	private static RateLimitSettings settings(PublicData publicData, PrivateData privateData, Fills fills, Loans loans,
			int queueSize, Duration maxWait) {
		return new RateLimitSettings(new Limit(publicData.rate(), publicData.burst()),
				new Limit(privateData.rate(), privateData.burst()), new Limit(fills.rate(), fills.burst()),
				new Limit(loans.rate(), loans.burst()), queueSize, maxWait);
	}

	/**
	 * Limit of public calls.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 */
	public record PublicData(@DefaultValue("10") int rate, @DefaultValue("15") int burst) {

	}

	/**
	 * Limit of private calls.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 */
	public record PrivateData(@DefaultValue("15") int rate, @DefaultValue("30") int burst) {

	}

	/**
	 * Limit of calls for fills, which count as private calls, too.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 */
	public record Fills(@DefaultValue("10") int rate, @DefaultValue("20") int burst) {

	}

	/**
	 * Limit of calls about loans.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 */
	public record Loans(@DefaultValue("10") int rate, @DefaultValue("10") int burst) {

	}

}

package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import io.github.coinbasepro.limit.RateLimitSettings;
import io.github.coinbasepro.limit.RateLimitSettings.Limit;

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
public record RateLimitProperties(@DefaultValue("true") boolean enabled, @Name("public") PublicData publicData,
		@Name("private") PrivateData privateData, Fills fills, Loans loans, @DefaultValue("5000") int queueSize,
		@DefaultValue("2m") Duration maxWait) {

	static final RateLimitProperties DEFAULT = of(RateLimitSettings.DEFAULT);

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
		publicData = (publicData != null) ? publicData : PublicData.of(RateLimitSettings.DEFAULT.publicData());
		privateData = (privateData != null) ? privateData : PrivateData.of(RateLimitSettings.DEFAULT.privateData());
		fills = (fills != null) ? fills : Fills.of(RateLimitSettings.DEFAULT.fills());
		loans = (loans != null) ? loans : Loans.of(RateLimitSettings.DEFAULT.loans());
		settings(publicData, privateData, fills, loans, queueSize, maxWait);
	}

	private static RateLimitProperties of(RateLimitSettings settings) {
		return new RateLimitProperties(true, PublicData.of(settings.publicData()),
				PrivateData.of(settings.privateData()), Fills.of(settings.fills()), Loans.of(settings.loans()),
				settings.queueSize(), settings.maxWait());
	}

	RateLimitSettings settings() {
		return settings(this.publicData, this.privateData, this.fills, this.loans, this.queueSize, this.maxWait);
	}

	private static RateLimitSettings settings(PublicData publicData, PrivateData privateData, Fills fills, Loans loans,
			int queueSize, Duration maxWait) {
		return new RateLimitSettings(new Limit(publicData.rate(), publicData.burst()),
				new Limit(privateData.rate(), privateData.burst(), privateData.reservedForCancels(),
						privateData.reservedForOrders()),
				new Limit(fills.rate(), fills.burst()), new Limit(loans.rate(), loans.burst()), queueSize, maxWait);
	}

	/**
	 * Limit of public calls.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 */
	public record PublicData(@DefaultValue("10") int rate, @DefaultValue("15") int burst) {

		private static PublicData of(Limit limit) {
			return new PublicData(limit.rate(), limit.burst());
		}

	}

	/**
	 * Limit of private calls.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 * @param reservedForCancels How many permits nothing but cancels may take; at most
	 * half of the burst is reserved.
	 * @param reservedForOrders How many more permits reads may not take; at most half of
	 * the burst is reserved.
	 */
	public record PrivateData(@DefaultValue("15") int rate, @DefaultValue("30") int burst,
			@DefaultValue("5") int reservedForCancels, @DefaultValue("2") int reservedForOrders) {

		private static PrivateData of(Limit limit) {
			return new PrivateData(limit.rate(), limit.burst(), limit.reservedForCancels(), limit.reservedForOrders());
		}

	}

	/**
	 * Limit of calls for fills, which count as private calls, too.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 */
	public record Fills(@DefaultValue("10") int rate, @DefaultValue("20") int burst) {

		private static Fills of(Limit limit) {
			return new Fills(limit.rate(), limit.burst());
		}

	}

	/**
	 * Limit of calls about loans.
	 *
	 * @param rate How many calls a second.
	 * @param burst How many calls at once.
	 */
	public record Loans(@DefaultValue("10") int rate, @DefaultValue("10") int burst) {

		private static Loans of(Limit limit) {
			return new Loans(limit.rate(), limit.burst());
		}

	}

}

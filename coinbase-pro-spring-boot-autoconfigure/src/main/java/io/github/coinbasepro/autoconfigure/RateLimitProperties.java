package io.github.coinbasepro.autoconfigure;

import java.time.Duration;

import io.github.coinbasepro.limit.RateLimitSettings;

import org.springframework.boot.context.properties.bind.Name;

/**
 * Rate limits of the exchange.
 */
public class RateLimitProperties {

	/**
	 * Whether calls wait for the rate limits.
	 */
	private boolean enabled = true;

	/**
	 * Limit of public calls, for each host.
	 */
	@Name("public")
	private final Limit publicData = Limit.of(RateLimitSettings.DEFAULT.publicData());

	/**
	 * Limit of private calls, for each key.
	 */
	@Name("private")
	private final Limit privateData = Limit.of(RateLimitSettings.DEFAULT.privateData());

	/**
	 * Limit of calls for fills, for each key; they count as private calls, too.
	 */
	private final Limit fills = Limit.of(RateLimitSettings.DEFAULT.fills());

	/**
	 * Limit of calls about loans, for each key.
	 */
	private final Limit loans = Limit.of(RateLimitSettings.DEFAULT.loans());

	/**
	 * Most calls that may wait for each limit.
	 */
	private int queueSize = 5000;

	/**
	 * Longest time that a call waits.
	 */
	private Duration maxWait = Duration.ofMinutes(2);

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public Limit getPublic() {
		return this.publicData;
	}

	public Limit getPrivate() {
		return this.privateData;
	}

	public Limit getFills() {
		return this.fills;
	}

	public Limit getLoans() {
		return this.loans;
	}

	public int getQueueSize() {
		return this.queueSize;
	}

	public void setQueueSize(int queueSize) {
		this.queueSize = queueSize;
	}

	public Duration getMaxWait() {
		return this.maxWait;
	}

	public void setMaxWait(Duration maxWait) {
		this.maxWait = maxWait;
	}

	/**
	 * A rate limit.
	 */
	public static class Limit {

		/**
		 * Calls a second.
		 */
		private int rate;

		/**
		 * Calls at once.
		 */
		private int burst;

		/**
		 * Permits that only cancels may take; at most half of the burst is reserved.
		 */
		private int reservedForCancels;

		/**
		 * Further permits that reads may not take; at most half of the burst is reserved.
		 */
		private int reservedForOrders;

		private static Limit of(RateLimitSettings.Limit settings) {
			Limit limit = new Limit();
			limit.rate = settings.rate();
			limit.burst = settings.burst();
			limit.reservedForCancels = settings.reservedForCancels();
			limit.reservedForOrders = settings.reservedForOrders();
			return limit;
		}

		RateLimitSettings.Limit settings() {
			return new RateLimitSettings.Limit(this.rate, this.burst, this.reservedForCancels, this.reservedForOrders);
		}

		public int getRate() {
			return this.rate;
		}

		public void setRate(int rate) {
			this.rate = rate;
		}

		public int getBurst() {
			return this.burst;
		}

		public void setBurst(int burst) {
			this.burst = burst;
		}

		public int getReservedForCancels() {
			return this.reservedForCancels;
		}

		public void setReservedForCancels(int reservedForCancels) {
			this.reservedForCancels = reservedForCancels;
		}

		public int getReservedForOrders() {
			return this.reservedForOrders;
		}

		public void setReservedForOrders(int reservedForOrders) {
			this.reservedForOrders = reservedForOrders;
		}

	}

}

package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a transfer is to do.
 *
 * @param profile profile whose money moves
 * @param currency its currency
 * @param amount how much
 * @param details where it comes from or goes to, by names of the exchange
 * @param userNonce number that the user gave it
 * @param onArrival what else happens when it arrives
 * @param onFailure what else happens if it fails
 */
record Errand(ProfileRecord profile, String currency, BigDecimal amount, Map<String, String> details,
		@Nullable String userNonce, Runnable onArrival, Runnable onFailure) {

	private static final Runnable NOTHING = () -> {
	};

	static Errand of(ProfileRecord profile, Money money, Map<String, String> details) {
		return new Errand(profile, money.currency().id(), money.amount(), new TreeMap<>(details), null, NOTHING,
				NOTHING);
	}

	Errand withNonce(@Nullable String userNonce) {
		return new Errand(this.profile, this.currency, this.amount, this.details, userNonce, this.onArrival,
				this.onFailure);
	}

	Errand onArrival(Runnable onArrival) {
		return new Errand(this.profile, this.currency, this.amount, this.details, this.userNonce, onArrival,
				this.onFailure);
	}

	Errand onFailure(Runnable onFailure) {
		return new Errand(this.profile, this.currency, this.amount, this.details, this.userNonce, this.onArrival,
				onFailure);
	}

}

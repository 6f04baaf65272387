package io.github.coinbasepro.users;

import org.jspecify.annotations.Nullable;

/**
 * What a user has chosen for settlement.
 *
 * @param settlementPreference what dollars are held as
 * @param userId the user, {@code self} or 24 hexadecimal digits; null in answers
 */
public record SettlementSetting(SettlementPreference settlementPreference, @Nullable String userId) {

	/**
	 * Creates a setting.
	 * @param settlementPreference what dollars are held as
	 * @param userId the user, {@code self} or 24 hexadecimal digits; null in answers
	 * @throws IllegalArgumentException if the preference is missing
	 */
	public SettlementSetting {
		if (settlementPreference == null) {
			throw new IllegalArgumentException("settlementPreference is missing");
		}
	}

}

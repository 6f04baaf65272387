package io.github.coinbasepro.settings;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a client may do at all, whatever its key may.
 *
 * @param permissions what is switched on; reads need {@link KeyPermission#VIEW}
 * @param withdrawalAddresses the only places to withdraw to: crypto addresses exactly as
 * they are sent, with {@code #} and the destination tag behind an address that has one,
 * and ids of payment methods, Coinbase accounts and counterparties; empty for any place
 * @param tradingEnabled whether anything may be changed, when the client starts
 * @param dryRun whether what would change something is checked and signed but not sent
 */
public record GuardSettings(Set<KeyPermission> permissions, Set<String> withdrawalAddresses, boolean tradingEnabled,
		boolean dryRun) {

	/**
	 * What is used when nothing is set: reads and trades, no transfers and no settings.
	 */
	public static final GuardSettings DEFAULT = of(KeyPermission.VIEW, KeyPermission.TRADE);

	/**
	 * Creates settings.
	 * @param permissions what is switched on
	 * @param withdrawalAddresses the only places to withdraw to; empty for any place
	 * @param tradingEnabled whether anything may be changed, when the client starts
	 * @param dryRun whether what would change something is checked and signed but not
	 * sent
	 */
	public GuardSettings {
		permissions = Set.copyOf(permissions);
		withdrawalAddresses = Set.copyOf(withdrawalAddresses);
	}

	/**
	 * Returns settings of some permissions.
	 * @param first one permission
	 * @param more further permissions
	 * @return the settings
	 */
	public static GuardSettings of(KeyPermission first, KeyPermission... more) {
		return new GuardSettings(EnumSet.of(first, more), Set.of(), true, false);
	}

	/**
	 * Returns settings under which everything is allowed.
	 * @return the settings
	 */
	public static GuardSettings everything() {
		return new GuardSettings(EnumSet.allOf(KeyPermission.class), Set.of(), true, false);
	}

	/**
	 * Returns these settings with other places to withdraw to.
	 * @param addresses the only places to withdraw to: crypto addresses exactly as they
	 * are sent, with {@code #} and the destination tag behind an address that has one,
	 * and ids of payment methods, Coinbase accounts and counterparties; empty for any
	 * place
	 * @return the settings
	 */
	public GuardSettings withWithdrawalAddresses(Set<String> addresses) {
		return new GuardSettings(this.permissions, addresses, this.tradingEnabled, this.dryRun);
	}

	/**
	 * Returns these settings with or without trading.
	 * @param enabled whether anything may be changed, when the client starts
	 * @return the settings
	 */
	public GuardSettings withTradingEnabled(boolean enabled) {
		return new GuardSettings(this.permissions, this.withdrawalAddresses, enabled, this.dryRun);
	}

	/**
	 * Returns these settings as a rehearsal or not.
	 * @param dryRun whether what would change something is checked and signed but not
	 * sent
	 * @return the settings
	 */
	public GuardSettings withDryRun(boolean dryRun) {
		return new GuardSettings(this.permissions, this.withdrawalAddresses, this.tradingEnabled, dryRun);
	}

}

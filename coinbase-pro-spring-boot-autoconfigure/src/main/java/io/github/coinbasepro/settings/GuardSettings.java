package io.github.coinbasepro.settings;

import java.util.EnumSet;
import java.util.Set;

/**
 * The permissions of a client, whatever its key may do.
 *
 * @param permissions what is switched on; reads need {@link KeyPermission#VIEW}
 * @param withdrawalAddresses the only destinations of withdrawals: crypto addresses
 * exactly as they are sent, with {@code #} and the destination tag behind an address that
 * has one, and ids of payment methods, Coinbase accounts and counterparties; empty for
 * any destination
 * @param tradingEnabled whether anything may be changed, when the client starts
 * @param dryRun whether calls that change something are checked and signed but not sent
 */
public record GuardSettings(Set<KeyPermission> permissions, Set<String> withdrawalAddresses, boolean tradingEnabled,
		boolean dryRun) {

	/**
	 * The default settings: reads and trades, no transfers and no settings.
	 */
	public static final GuardSettings DEFAULT = of(KeyPermission.VIEW, KeyPermission.TRADE);

	/**
	 * Creates settings.
	 * @param permissions what is switched on
	 * @param withdrawalAddresses the only destinations of withdrawals; empty for any
	 * destination
	 * @param tradingEnabled whether anything may be changed, when the client starts
	 * @param dryRun whether calls that change something are checked and signed but not
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
	 * Returns these settings with other destinations of withdrawals.
	 * @param addresses the only destinations of withdrawals: crypto addresses exactly as
	 * they are sent, with {@code #} and the destination tag behind an address that has
	 * one, and ids of payment methods, Coinbase accounts and counterparties; empty for
	 * any destination
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
	 * Returns these settings with or without a dry run.
	 * @param dryRun whether calls that change something are checked and signed but not
	 * sent
	 * @return the settings
	 */
	public GuardSettings withDryRun(boolean dryRun) {
		return new GuardSettings(this.permissions, this.withdrawalAddresses, this.tradingEnabled, dryRun);
	}

}

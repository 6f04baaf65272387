package io.github.coinbasepro.autoconfigure;

import java.util.Set;

/**
 * Destinations of withdrawals.
 */
public class WithdrawalProperties {

	/**
	 * The only destinations of withdrawals: crypto addresses exactly as they are sent,
	 * with '#' and the tag behind an address that has one, and ids of payment methods,
	 * Coinbase accounts and counterparties. Default: any destination.
	 */
	private Set<String> allowedAddresses = Set.of();

	public Set<String> getAllowedAddresses() {
		return this.allowedAddresses;
	}

	public void setAllowedAddresses(Set<String> allowedAddresses) {
		this.allowedAddresses = allowedAddresses;
	}

}

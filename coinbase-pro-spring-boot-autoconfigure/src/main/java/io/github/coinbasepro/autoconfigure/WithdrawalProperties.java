package io.github.coinbasepro.autoconfigure;

import java.util.Set;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where funds may go.
 *
 * @param allowedAddresses The only places to withdraw to: crypto addresses exactly as
 * they are sent, with '#' and the tag behind an address that has one, and ids of payment
 * methods, Coinbase accounts and counterparties. Not set for any place.
 */
public record WithdrawalProperties(@DefaultValue Set<String> allowedAddresses) {

	static final WithdrawalProperties DEFAULT = new WithdrawalProperties(Set.of());

}

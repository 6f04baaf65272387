package io.github.coinbasepro.addressbook;

import java.util.List;

import io.github.coinbasepro.internal.value.Arguments;

/**
 * Addresses to add to the address book.
 *
 * @param addresses the addresses, at least one
 */
public record NewAddresses(List<NewAddress> addresses) {

	/**
	 * Creates a list of addresses to add.
	 * @param addresses the addresses, at least one
	 * @throws IllegalArgumentException if there is no address
	 */
	public NewAddresses {
		Arguments.requireEach("addresses", addresses);
		if (addresses.isEmpty()) {
			throw new IllegalArgumentException("addresses must hold at least one address");
		}
		addresses = List.copyOf(addresses);
	}

}

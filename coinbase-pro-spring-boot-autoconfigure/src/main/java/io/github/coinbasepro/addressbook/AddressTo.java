package io.github.coinbasepro.addressbook;

import io.github.coinbasepro.internal.value.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * An address to withdraw to.
 *
 * @param address the address
 * @param destinationTag tag or memo that belongs to the address; null for none
 */
public record AddressTo(String address, @Nullable String destinationTag) {

	/**
	 * Creates an address.
	 * @param address the address
	 * @param destinationTag tag or memo that belongs to the address; null for none
	 * @throws IllegalArgumentException if a parameter is blank
	 */
	public AddressTo {
		Arguments.requireText("address", address);
		Arguments.requireTextIfGiven("destinationTag", destinationTag);
	}

}

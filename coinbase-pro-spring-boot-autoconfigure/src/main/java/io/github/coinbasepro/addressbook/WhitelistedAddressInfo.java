package io.github.coinbasepro.addressbook;

import org.jspecify.annotations.Nullable;

/**
 * An address in its parts.
 *
 * @param address the address
 * @param displayAddress the address for people
 * @param destinationTag tag or memo that belongs to the address
 */
public record WhitelistedAddressInfo(String address, @Nullable String displayAddress, @Nullable String destinationTag) {

}

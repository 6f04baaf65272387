package io.github.coinbasepro.coinbaseaccounts;

import org.jspecify.annotations.Nullable;

/**
 * An address with what belongs to it.
 *
 * @param address the address
 * @param destinationTag tag that must be sent along, for currencies that have one
 */
public record DepositAddressInfo(String address, @Nullable String destinationTag) {

}

package io.github.coinbasepro.simulator.internal.funds;

import io.github.coinbasepro.simulator.internal.members.ProfileRecord;
import org.jspecify.annotations.Nullable;

/**
 * A wish to have coins sent to an address.
 *
 * @param profile profile they leave
 * @param money how many
 * @param address where they go
 * @param destinationTag tag of the recipient at that address
 * @param feeOnTop whether the fee of the network is paid besides the amount
 * @param nonce number that the user gives it
 */
public record CryptoWithdrawal(ProfileRecord profile, Money money, String address, @Nullable String destinationTag,
		boolean feeOnTop, @Nullable String nonce) {

}

package io.github.coinbasepro.simulator.internal.funds;

import java.time.Instant;
import java.util.UUID;

/**
 * An address that coins can be sent to.
 *
 * @param id id of the address
 * @param address the address
 * @param wallet wallet it was made for
 * @param network network it is of
 * @param profileId profile that gets what is sent to it
 * @param createdAt when it was made
 */
public record DepositAddress(UUID id, String address, Wallet wallet, Network network, UUID profileId,
		Instant createdAt) {

}

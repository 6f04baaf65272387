package io.github.coinbasepro.addressbook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An address that may be withdrawn to.
 *
 * @param id id of the entry
 * @param address the address
 * @param destinationTag tag or memo that belongs to the address
 * @param currency currency it takes
 * @param label your name for it
 * @param addressBookAddedAt when it was added
 * @param isVerifiedSelfHostedWallet whether it was signed and verified as a wallet of
 * your own
 * @param vaspId provider that owns the address
 * @param businessName name of the business that owns the address
 * @param businessCountryCode its country, ISO 3166-1 alpha-2
 * @param network network it is on
 * @param lastUsed when it was last withdrawn to
 */
public record AddressBookEntry(UUID id, String address, @Nullable String destinationTag, String currency,
		@Nullable String label, @Nullable Instant addressBookAddedAt, @Nullable Boolean isVerifiedSelfHostedWallet,
		@Nullable String vaspId, @Nullable String businessName, @Nullable String businessCountryCode,
		@Nullable String network, @Nullable Instant lastUsed) {

}

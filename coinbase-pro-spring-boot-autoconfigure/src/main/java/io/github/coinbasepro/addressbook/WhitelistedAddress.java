package io.github.coinbasepro.addressbook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An address as it was added to the address book or changed in it.
 *
 * @param id id of the entry; text, since the exchange's own example is no UUID
 * @param address the address
 * @param addressInfo the address in its parts
 * @param currency currency it takes
 * @param label your name for it
 * @param displayAddress the address for people
 * @param addressBooked whether it is in the address book
 * @param addressBookAddedAt when it was added
 * @param addressBookEntryPendingUntil until when it cannot be used yet
 * @param isVerifiedSelfHostedWallet whether it was signed and verified as a wallet of
 * your own
 * @param vaspId provider that owns the address
 * @param businessName name of the business that owns the address
 * @param businessCountryCode its country, ISO 3166-1 alpha-2
 * @param destinationTag tag or memo that belongs to the address
 * @param isCertifiedSelfSend whether you declared that it is yours
 * @param network network it is on
 */
public record WhitelistedAddress(String id, String address, @Nullable WhitelistedAddressInfo addressInfo,
		String currency, @Nullable String label, @Nullable String displayAddress, @Nullable Boolean addressBooked,
		@Nullable Instant addressBookAddedAt, @Nullable Instant addressBookEntryPendingUntil,
		@Nullable Boolean isVerifiedSelfHostedWallet, @Nullable String vaspId, @Nullable String businessName,
		@Nullable String businessCountryCode, @Nullable String destinationTag, @Nullable Boolean isCertifiedSelfSend,
		@Nullable String network) {

}

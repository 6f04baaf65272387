package io.github.coinbasepro.simulator.internal.http;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.coinbasepro.simulator.internal.funds.AddressNote;
import io.github.coinbasepro.simulator.internal.funds.BookedAddress;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the address book on the wire.
 */
record AddressBookEntryBody(UUID id, String address, @Nullable String destinationTag, String currency, String label,
		String addressBookAddedAt,
		@JsonProperty("is_verified_self_hosted_wallet") @Nullable Boolean isVerifiedSelfHostedWallet,
		@Nullable String vaspId, @Nullable String businessName, @Nullable String businessCountryCode,
		@Nullable String network, @Nullable String lastUsed) {

	static AddressBookEntryBody of(BookedAddress address) {
		AddressNote note = address.note();
		return new AddressBookEntryBody(address.id(), note.address(), note.destinationTag(), note.currency(),
				note.label(), Timestamps.micros(address.addedAt()), note.isVerifiedSelfHostedWallet(), note.vaspId(),
				note.businessName(), note.businessCountryCode(), note.network(),
				Timestamps.microsOrNull(address.lastUsed()));
	}

}

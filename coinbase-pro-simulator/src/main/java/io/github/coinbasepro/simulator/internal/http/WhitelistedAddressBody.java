package io.github.coinbasepro.simulator.internal.http;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.coinbasepro.simulator.internal.funds.AddressNote;
import io.github.coinbasepro.simulator.internal.funds.BookedAddress;
import org.jspecify.annotations.Nullable;

/**
 * An address that was just written down, on the wire.
 */
record WhitelistedAddressBody(UUID id, String address, Info addressInfo, String currency, String label,
		String displayAddress, boolean addressBooked, String addressBookAddedAt,
		@Nullable String addressBookEntryPendingUntil,
		@JsonProperty("is_verified_self_hosted_wallet") @Nullable Boolean isVerifiedSelfHostedWallet,
		@Nullable String vaspId, @Nullable String businessName, @Nullable String businessCountryCode,
		@Nullable String destinationTag, @JsonProperty("is_certified_self_send") @Nullable Boolean isCertifiedSelfSend,
		@Nullable String network) {

	static WhitelistedAddressBody of(BookedAddress address, boolean isActive) {
		AddressNote note = address.note();
		return new WhitelistedAddressBody(address.id(), note.address(),
				new Info(note.address(), note.address(), note.destinationTag()), note.currency(), note.label(),
				note.address(), isActive, Timestamps.micros(address.addedAt()),
				isActive ? null : Timestamps.micros(address.activeFrom()), note.isVerifiedSelfHostedWallet(),
				note.vaspId(), note.businessName(), note.businessCountryCode(), note.destinationTag(),
				note.isCertifiedSelfSend(), note.network());
	}

	record Info(String address, String displayAddress, @Nullable String destinationTag) {

	}

}

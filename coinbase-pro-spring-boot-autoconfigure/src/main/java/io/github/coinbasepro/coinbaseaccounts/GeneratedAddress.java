package io.github.coinbasepro.coinbaseaccounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An address made to deposit to. Where it has a destination tag, what is sent without the
 * tag is lost.
 *
 * @param id id of the address
 * @param address the address
 * @param addressInfo the address with its destination tag
 * @param name name for people
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 * @param network network that it is on
 * @param uriScheme scheme of links to it
 * @param resource kind of resource, {@code address}
 * @param resourcePath path of it at Coinbase itself
 * @param warnings what to heed
 * @param legacyAddress the same in an older form
 * @param destinationTag tag that must be sent along, for currencies that have one
 * @param depositUri link that wallets open
 * @param callbackUrl address that is notified of deposits
 * @param qrCodeImageUrl picture of the address
 * @param addressLabel label for people
 * @param shareAddressCopy text that goes with it
 * @param exchangeDepositAddress whether deposits go to the exchange
 * @param inlineWarning warning to show beside it
 */
public record GeneratedAddress(UUID id, String address, @Nullable DepositAddressInfo addressInfo, @Nullable String name,
		@Nullable Instant createdAt, @Nullable Instant updatedAt, @Nullable String network, @Nullable String uriScheme,
		@Nullable String resource, @Nullable String resourcePath, List<DepositAddressWarning> warnings,
		@Nullable String legacyAddress, @Nullable String destinationTag, @Nullable String depositUri,
		@Nullable String callbackUrl, @Nullable String qrCodeImageUrl, @Nullable String addressLabel,
		@Nullable ShareAddressCopy shareAddressCopy, @Nullable Boolean exchangeDepositAddress,
		@Nullable InlineWarning inlineWarning) {

}

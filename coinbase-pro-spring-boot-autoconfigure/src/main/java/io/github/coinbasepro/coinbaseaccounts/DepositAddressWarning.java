package io.github.coinbasepro.coinbaseaccounts;

import org.jspecify.annotations.Nullable;

/**
 * What to heed before sending to an address.
 *
 * @param title in short
 * @param details at length
 * @param imageUrl picture
 */
public record DepositAddressWarning(@Nullable String title, @Nullable String details, @Nullable String imageUrl) {

}

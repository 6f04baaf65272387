package io.github.coinbasepro.coinbaseaccounts;

import org.jspecify.annotations.Nullable;

/**
 * Text that goes with an address that is shared.
 *
 * @param line1 first line
 * @param line2 second line
 */
public record ShareAddressCopy(@Nullable String line1, @Nullable String line2) {

}

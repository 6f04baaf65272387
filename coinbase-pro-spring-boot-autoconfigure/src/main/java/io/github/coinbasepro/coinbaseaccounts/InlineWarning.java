package io.github.coinbasepro.coinbaseaccounts;

import org.jspecify.annotations.Nullable;

/**
 * A warning to show beside an address.
 *
 * @param text the warning
 * @param tooltip more about it
 */
public record InlineWarning(@Nullable String text, @Nullable InlineWarningTooltip tooltip) {

}

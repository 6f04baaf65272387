package io.github.coinbasepro.coinbaseaccounts;

import org.jspecify.annotations.Nullable;

/**
 * More about a warning.
 *
 * @param title in short
 * @param subtitle at length
 */
public record InlineWarningTooltip(@Nullable String title, @Nullable String subtitle) {

}

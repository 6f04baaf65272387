package io.github.coinbasepro.margin;

/**
 * Whether USDC is turned into USD to meet margin calls.
 *
 * @param enabled true if it is
 */
public record UsdcMarginSetting(boolean enabled) {

}

package io.github.coinbasepro.users;

import org.jspecify.annotations.Nullable;

/**
 * How much a user may move.
 *
 * @param limitCurrency currency that the limits are reckoned in
 * @param transferLimits the limits
 */
public record ExchangeLimits(@Nullable String limitCurrency, TransferLimits transferLimits) {

}

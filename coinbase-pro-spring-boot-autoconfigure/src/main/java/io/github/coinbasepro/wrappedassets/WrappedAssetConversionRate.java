package io.github.coinbasepro.wrappedassets;

import java.math.BigDecimal;

/**
 * What a wrapped asset is worth.
 *
 * @param amount how much of the underlying asset one of it is worth
 */
public record WrappedAssetConversionRate(BigDecimal amount) {

}

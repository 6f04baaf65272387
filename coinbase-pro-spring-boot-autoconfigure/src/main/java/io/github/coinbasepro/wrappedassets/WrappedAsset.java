package io.github.coinbasepro.wrappedassets;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An asset that stands for another which is staked.
 *
 * @param id its currency, such as {@code CBETH}
 * @param circulatingSupply what customers have wrapped, less what they have unwrapped
 * @param totalSupply all there is of it
 * @param conversionRate how much of the underlying asset one of it is worth
 * @param apy yearly yield of the underlying asset, a fraction
 * @param redeemTimeEstimateDays how many days a redeem may take
 */
public record WrappedAsset(String id, @Nullable BigDecimal circulatingSupply, @Nullable BigDecimal totalSupply,
		@Nullable BigDecimal conversionRate, @Nullable BigDecimal apy, @Nullable BigDecimal redeemTimeEstimateDays) {

}

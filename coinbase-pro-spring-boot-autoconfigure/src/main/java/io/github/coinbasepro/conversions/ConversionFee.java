package io.github.coinbasepro.conversions;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What conversions between two currencies cost you. The specification and its own example
 * disagree on the names of the figures; both are here.
 *
 * @param fromCurrency currency that is given
 * @param toCurrency currency that is got
 * @param minFeeRate lowest rate, a fraction
 * @param thirtyDayNetVolume what you converted in 30 days, net
 * @param feeTiers rates by volume
 * @param availableCredit how much you may still convert without a fee
 * @param feeRate rate, a fraction, where the exchange tells one instead of tiers
 * @param thirtyDayVolume what you converted in 30 days, where the exchange tells it
 * instead of the net volume
 */
public record ConversionFee(String fromCurrency, String toCurrency, @Nullable BigDecimal minFeeRate,
		@Nullable BigDecimal thirtyDayNetVolume, List<ConversionFeeTier> feeTiers, @Nullable BigDecimal availableCredit,
		@Nullable BigDecimal feeRate, @Nullable BigDecimal thirtyDayVolume) {

}

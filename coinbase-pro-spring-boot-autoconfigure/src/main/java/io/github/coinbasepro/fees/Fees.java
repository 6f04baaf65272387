package io.github.coinbasepro.fees;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What trading costs, by the volume of the last 30 days.
 *
 * @param takerFeeRate fee of an order that takes from the book, as a part of the funds:
 * {@code 0.005} is half a percent
 * @param makerFeeRate fee of an order that rests on the book, as a part of the funds
 * @param usdVolume volume of the last 30 days in US dollars
 */
public record Fees(BigDecimal takerFeeRate, BigDecimal makerFeeRate, @Nullable BigDecimal usdVolume) {

}

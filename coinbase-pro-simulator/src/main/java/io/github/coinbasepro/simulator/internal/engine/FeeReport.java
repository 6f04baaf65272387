package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;

/**
 * What a profile pays at present, and why.
 *
 * @param rates rates of its next order
 * @param usdVolume what its user traded in the last thirty days, in USD
 */
public record FeeReport(FeeRates rates, BigDecimal usdVolume) {

}

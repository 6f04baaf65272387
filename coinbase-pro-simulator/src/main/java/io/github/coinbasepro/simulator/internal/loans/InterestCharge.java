package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What one day of a loan costs.
 *
 * @param date end of the day
 * @param principal what was owed
 * @param rate interest of a year as a fraction
 * @param accrued interest of the day
 */
public record InterestCharge(Instant date, BigDecimal principal, BigDecimal rate, BigDecimal accrued) {

}

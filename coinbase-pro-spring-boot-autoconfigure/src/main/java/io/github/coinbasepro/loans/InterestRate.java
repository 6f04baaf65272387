package io.github.coinbasepro.loans;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A rate of interest of a loan and the day from which it holds.
 *
 * @param interestRate yearly rate
 * @param effectiveAt from when it holds
 */
public record InterestRate(BigDecimal interestRate, @Nullable Instant effectiveAt) {

}

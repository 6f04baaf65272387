package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A wish to borrow.
 *
 * @param id id that the user gives the loan, if any
 * @param currency what is borrowed
 * @param amount how much of it
 * @param interestRate interest of a year as a fraction, as the user knows it
 * @param start when the term begins
 * @param end when it ends, if it does
 * @param profileId profile that gets it
 */
public record LoanTerms(@Nullable UUID id, String currency, BigDecimal amount, BigDecimal interestRate, Instant start,
		@Nullable Instant end, UUID profileId) {

}

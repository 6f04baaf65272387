package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money that was paid back, or paid as interest.
 *
 * @param id id of the payment
 * @param loanId loan it was paid for, or {@code null} if it was interest
 * @param amount how much
 */
public record Repayment(UUID id, @Nullable UUID loanId, BigDecimal amount) {

}

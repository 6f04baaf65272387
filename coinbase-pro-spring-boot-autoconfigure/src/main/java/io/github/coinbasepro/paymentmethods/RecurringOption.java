package io.github.coinbasepro.paymentmethods;

import org.jspecify.annotations.Nullable;

/**
 * A rhythm in which a payment method may be used.
 *
 * @param period the rhythm
 * @param label name for people
 */
public record RecurringOption(@Nullable String period, @Nullable String label) {

}

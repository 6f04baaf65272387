package io.github.coinbasepro.users;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How much of a currency may be moved within a time.
 *
 * @param periodInDays length of the time in days
 * @param remaining how much may still be moved
 * @param max how much may be moved in all
 */
public record TransferLimit(@Nullable Integer periodInDays, BigDecimal remaining, BigDecimal max) {

}

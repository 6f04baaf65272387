package io.github.coinbasepro.model;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The clock of the exchange.
 *
 * @param iso the time, to the millisecond
 * @param epoch the same in seconds since 1970
 */
public record ServerTime(Instant iso, @Nullable BigDecimal epoch) {

}

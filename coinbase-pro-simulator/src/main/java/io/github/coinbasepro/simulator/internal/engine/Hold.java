package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Money of an account that is kept for something.
 *
 * @param reference id of what it is kept for
 * @param type what that is
 * @param amount how much is kept
 * @param createdAt since when
 */
public record Hold(UUID reference, HoldType type, BigDecimal amount, Instant createdAt) {

}

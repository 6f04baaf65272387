package io.github.coinbasepro.simulator.internal.funds;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Someone that money can be sent to by a number.
 *
 * @param id the number, such as {@code CB1A2B3C4D}
 * @param label a name
 * @param userId user of this exchange, or {@code null} if the counterparty is outside
 * @param addedAt when it became known
 */
public record Counterparty(String id, String label, @Nullable String userId, Instant addedAt) {

}

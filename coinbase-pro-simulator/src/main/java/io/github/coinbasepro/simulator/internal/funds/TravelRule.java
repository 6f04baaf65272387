package io.github.coinbasepro.simulator.internal.funds;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Who stands behind an address that money comes from.
 *
 * @param id id of the rule
 * @param userId user who stated it
 * @param address the address
 * @param statements what the user stated, by names of the exchange
 * @param createdAt when
 */
public record TravelRule(UUID id, String userId, String address, Map<String, Object> statements, Instant createdAt) {

}

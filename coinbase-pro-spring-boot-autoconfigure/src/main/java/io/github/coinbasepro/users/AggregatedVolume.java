package io.github.coinbasepro.users;

import java.util.Map;

/**
 * Volumes of a user and all that belong to them.
 *
 * @param activityMetrics measures by name, such as {@code maker_volume_notional_usd},
 * {@code total_exchange_volume_rank} and {@code liquidity_program_tier}, as the exchange
 * writes them
 */
public record AggregatedVolume(Map<String, String> activityMetrics) {

}

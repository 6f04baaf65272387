package io.github.coinbasepro.users;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Volumes of one user.
 *
 * @param email address of the user
 * @param activityMetrics measures by name, such as {@code maker_volume_notional_usd}, as
 * the exchange writes them
 */
public record IndividualVolume(@Nullable String email, Map<String, String> activityMetrics) {

}

package io.github.coinbasepro.users;

import java.util.List;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * How much a user has traded, together and one by one.
 *
 * @param aggregatedData volumes together
 * @param individualData volumes one by one
 */
@WireFormat(UsersJson.TradingVolumesNames.class)
public record TradingVolumes(@Nullable AggregatedVolume aggregatedData, List<IndividualVolume> individualData) {

}

package io.github.coinbasepro.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;

/**
 * How much a user has traded, together and one by one.
 *
 * @param aggregatedData volumes together
 * @param individualData volumes one by one
 */
public record TradingVolumes(@Nullable AggregatedVolume aggregatedData,
		@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<IndividualVolume> individualData) {

}

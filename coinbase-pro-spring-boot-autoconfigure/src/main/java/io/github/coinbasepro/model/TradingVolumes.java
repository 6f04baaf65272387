package io.github.coinbasepro.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How much a user has traded, together and one by one.
 *
 * @param aggregatedData volumes together
 * @param individualData volumes one by one
 */
public record TradingVolumes(@Nullable AggregatedVolume aggregatedData, @JsonProperty(required = true) @JsonFormat(
		with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<IndividualVolume> individualData) {

}

package io.github.coinbasepro.model;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives or has a seat.
 *
 * @param address1 street and number
 * @param address2 more of the street
 * @param address3 more of the street
 * @param city city
 * @param state state or province
 * @param country country, ISO 3166-1 alpha-2
 * @param postalCode postal code
 */
@WireFormat(ModelJson.StreetAddressNames.class)
public record StreetAddress(@Nullable String address1, @Nullable String address2, @Nullable String address3,
		@Nullable String city, @Nullable String state, @Nullable String country, @Nullable String postalCode) {

}

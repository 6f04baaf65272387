package io.github.coinbasepro.travelrules;

import java.time.Instant;
import java.util.UUID;

import io.github.coinbasepro.model.StreetAddress;
import org.jspecify.annotations.Nullable;

/**
 * What you told about those who send funds from an address.
 *
 * @param id id of the entry
 * @param createdAt when it was added
 * @param address address that funds come from
 * @param originatorName who sends the funds
 * @param originatorCountry country of the sender, ISO 3166-1 alpha-2
 * @param vaspId id of the provider that holds the address
 * @param vaspCountry country of the provider, ISO 3166-1 alpha-2
 * @param leiNumber legal entity identifier of the provider
 * @param originatorAddress where the sender lives or has its seat
 */
public record TravelRule(UUID id, @Nullable Instant createdAt, String address, @Nullable String originatorName,
		@Nullable String originatorCountry, @Nullable String vaspId, @Nullable String vaspCountry,
		@Nullable String leiNumber, @Nullable StreetAddress originatorAddress) {

}

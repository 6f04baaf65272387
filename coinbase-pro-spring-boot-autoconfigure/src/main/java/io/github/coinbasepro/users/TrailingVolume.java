package io.github.coinbasepro.users;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How much was traded of a product within 30 days.
 *
 * @param productId the product
 * @param exchangeVolume volume of all users
 * @param volume volume of the profile of the key
 * @param recordedAt when it was reckoned
 */
public record TrailingVolume(String productId, BigDecimal exchangeVolume, BigDecimal volume,
		@Nullable Instant recordedAt) {

}

package io.github.coinbasepro.orders;

import java.util.UUID;

import io.github.coinbasepro.internal.value.Arguments;
import io.github.coinbasepro.model.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a cancel is about.
 *
 * @param productId the product; null for all
 * @param profileId the profile, which must be the one of the key; null for that
 */
public record CancelScope(@Nullable String productId, @Nullable UUID profileId) {

	/**
	 * Creates a scope.
	 * @param productId the product; null for all
	 * @param profileId the profile, which must be the one of the key; null for that
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public CancelScope {
		if (productId != null) {
			ProductId.require(productId);
		}
	}

	/**
	 * Returns a scope of all orders of the profile of the key.
	 * @return the scope
	 */
	public static CancelScope all() {
		return new CancelScope(null, null);
	}

	/**
	 * Returns a scope of the orders of a product.
	 * @param productId the product, such as {@code BTC-USD}
	 * @return the scope
	 * @throws IllegalArgumentException if the product id is not valid
	 */
	public static CancelScope product(String productId) {
		Arguments.require("productId", productId);
		return new CancelScope(productId, null);
	}

	/**
	 * Returns this scope for a profile.
	 * @param profileId the profile, which must be the one of the key
	 * @return the new scope
	 */
	public CancelScope withProfile(UUID profileId) {
		Arguments.require("profileId", profileId);
		return new CancelScope(this.productId, profileId);
	}

}

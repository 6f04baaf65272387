package io.github.coinbasepro.model;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The form of a product id.
 */
public final class ProductId {

	private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,20}(-[A-Z0-9]{1,20}){1,3}");

	private ProductId() {
	}

	/**
	 * Refuses what cannot be a product id.
	 * @param productId the id to check, such as {@code BTC-USD}
	 * @return the id
	 * @throws IllegalArgumentException if it is not two to four parts of upper-case
	 * letters and digits, joined by hyphens
	 */
	public static String require(@Nullable String productId) {
		if (productId == null || !FORM.matcher(productId).matches()) {
			throw new IllegalArgumentException(
					"productId must look like BTC-USD, in upper-case letters and digits, but was "
							+ Printable.of(productId));
		}
		return productId;
	}

}

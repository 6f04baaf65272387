package io.github.coinbasepro.model;

import io.github.coinbasepro.internal.value.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The form of a product id.
 */
public final class ProductId {

	private static final int MAX_PARTS = 4;

	private static final int MAX_LENGTH = 20;

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
		if (productId == null || !hasForm(productId)) {
			throw new IllegalArgumentException(
					"productId must look like BTC-USD, in upper-case letters and digits, but was "
							+ Printable.of(productId));
		}
		return productId;
	}

	/**
	 * Orders pass here, so it is no pattern that looks.
	 */
	private static boolean hasForm(String productId) {
		int parts = 1;
		int length = 0;
		for (int i = 0; i < productId.length(); i++) {
			char letter = productId.charAt(i);
			if (letter == '-' && length > 0) {
				parts++;
				length = 0;
			}
			else if ((letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')) {
				length++;
			}
			else {
				return false;
			}
			if (parts > MAX_PARTS || length > MAX_LENGTH) {
				return false;
			}
		}
		return parts > 1 && length > 0;
	}

}

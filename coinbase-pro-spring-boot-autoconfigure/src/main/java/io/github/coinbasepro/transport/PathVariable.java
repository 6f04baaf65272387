package io.github.coinbasepro.transport;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import io.github.coinbasepro.model.Printable;
import io.github.coinbasepro.model.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a path and the form that its values have.
 */
enum PathVariable {

	PRODUCT_ID {

		@Override
		String check(@Nullable Object value) {
			return ProductId.require((value != null) ? value.toString() : null);
		}

	},

	CURRENCY_ID {

		@Override
		String check(@Nullable Object value) {
			String text = (value != null) ? value.toString() : "";
			if (!CURRENCY.matcher(text).matches()) {
				throw new IllegalArgumentException(
						"currencyId must be upper-case letters and digits, like BTC, but was " + Printable.of(text));
			}
			return text;
		}

	},

	ACCOUNT_ID, ORDER_ID, CLIENT_ORDER_ID;

	private static final Pattern CURRENCY = Pattern.compile("[A-Z0-9]{1,20}");

	/**
	 * Checks a value.
	 * @param value the value; must be a UUID unless the variable says otherwise
	 * @return the value as it stands in the path
	 */
	String check(@Nullable Object value) {
		if (value instanceof UUID uuid) {
			return uuid.toString();
		}
		throw new IllegalArgumentException(name().toLowerCase(Locale.ROOT) + " must be a UUID but was "
				+ Printable.of((value != null) ? value.toString() : null));
	}

	static PathVariable named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

}

package io.github.coinbasepro.internal.codec;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.model.CoinbaseAccountId;
import io.github.coinbasepro.model.CurrencyId;
import io.github.coinbasepro.model.ProductId;
import io.github.coinbasepro.model.UserId;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

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
			return CurrencyId.require("currencyId", (value != null) ? value.toString() : null);
		}

	},

	WRAPPED_ASSET_ID {

		@Override
		String check(@Nullable Object value) {
			return CurrencyId.require("wrappedAssetId", (value != null) ? value.toString() : null);
		}

	},

	COINBASE_ACCOUNT_ID {

		@Override
		String check(@Nullable Object value) {
			return CoinbaseAccountId.require((value != null) ? value.toString() : null);
		}

	},

	USER_ID {

		@Override
		String check(@Nullable Object value) {
			return "self".equals(value) ? "self" : UserId.require((value != null) ? value.toString() : null);
		}

	},

	ACCOUNT_ID, ORDER_ID, CLIENT_ORDER_ID, TRANSFER_ID, PROFILE_ID, CONVERSION_ID, REPORT_ID, LOAN_ID, STAKE_WRAP_ID,
	REDEEM_ID, ADDRESS_ID, TRAVEL_RULE_ID;

	/**
	 * Checks a value.
	 * @param value the value; must be a UUID unless the variable says otherwise
	 * @return the value as it stands in the path
	 */
	String check(@Nullable Object value) {
		if (value instanceof UUID uuid) {
			return uuid.toString();
		}
		throw new IllegalArgumentException(
				parameterName() + " must be a UUID but was " + Printable.of((value != null) ? value.toString() : null));
	}

	private String parameterName() {
		String[] words = name().toLowerCase(Locale.ROOT).split("_");
		return words[0] + Arrays.stream(words).skip(1).map(StringUtils::capitalize).collect(Collectors.joining());
	}

	static PathVariable named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

}

package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import io.github.coinbasepro.model.NewLimitOrder;
import io.github.coinbasepro.model.NewOrder;
import org.jspecify.annotations.Nullable;

/**
 * The order ticket as it was filled in.
 *
 * @param product the product
 * @param side {@code buy} or {@code sell}
 * @param type {@code limit} or {@code market}
 * @param price limit, for a limit order
 * @param size size in the base currency
 * @param postOnly whether it may only make
 */
public record Ticket(@Nullable String product, @Nullable String side, @Nullable String type, @Nullable String price,
		@Nullable String size, @Nullable Boolean postOnly) {

	private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");

	NewOrder toOrder() {
		String product = required("product", this.product);
		boolean buys = isFirst("side", this.side, "buy", "sell");
		BigDecimal size = decimal("Size", this.size);
		if (isFirst("type", this.type, "limit", "market")) {
			return limit(product, buys, size, decimal("Price", this.price));
		}
		return buys ? NewOrder.marketBuy(product, size) : NewOrder.marketSell(product, size);
	}

	private NewOrder limit(String product, boolean buys, BigDecimal size, BigDecimal price) {
		NewLimitOrder order = buys ? NewOrder.limitBuy(product, size, price) : NewOrder.limitSell(product, size, price);
		return Boolean.TRUE.equals(this.postOnly) ? order.withPostOnly() : order;
	}

	private static BigDecimal decimal(String name, @Nullable String text) {
		String trimmed = (text != null) ? text.strip() : "";
		if (!DECIMAL.matcher(trimmed).matches()) {
			throw new IllegalArgumentException(name + " must be a number such as 0.25");
		}
		return new BigDecimal(trimmed);
	}

	private static boolean isFirst(String name, @Nullable String value, String first, String second) {
		if (!first.equals(value) && !second.equals(value)) {
			throw new IllegalArgumentException(name + " must be " + first + " or " + second);
		}
		return first.equals(value);
	}

	private static String required(String name, @Nullable String value) {
		if (value == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		return value;
	}

}

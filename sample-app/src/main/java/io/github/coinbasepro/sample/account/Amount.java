package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as traders write them: {@code 0.25}, {@code .5}, {@code 60,000.00}. What
 * can be read in two ways, such as {@code 0,5}, is refused.
 */
final class Amount {

	private static final Pattern PLAIN = Pattern.compile("(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})");

	private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){1,5}(\\.\\d{0,18})?");

	private Amount() {
	}

	static BigDecimal parse(String name, @Nullable String text) {
		String trimmed = (text != null) ? text.strip() : "";
		if (!PLAIN.matcher(trimmed).matches() && !GROUPED.matcher(trimmed).matches()) {
			throw new IllegalArgumentException(name + (trimmed.contains(",")
					? ": write decimals after a point, such as 0.5; commas only separate thousands"
					: " must be a number such as 0.25"));
		}
		BigDecimal amount = new BigDecimal(trimmed.replace(",", ""));
		if (amount.signum() == 0) {
			throw new IllegalArgumentException(name + " must be more than 0");
		}
		return amount;
	}

}

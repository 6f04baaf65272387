package io.github.coinbasepro.internal.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import io.github.coinbasepro.model.OpenEnum;

/**
 * Writes the value of a query parameter: plain decimals, instants as ISO-8601, everything
 * but unreserved characters percent-encoded.
 */
public final class QueryValue {

	private static final String UNRESERVED = "-._~";

	private QueryValue() {
	}

	public static String encode(Object value) {
		return percentEncode(text(value));
	}

	private static String text(Object value) {
		if (value instanceof BigDecimal decimal) {
			return decimal.toPlainString();
		}
		return (value instanceof OpenEnum openEnum) ? openEnum.value() : value.toString();
	}

	private static String percentEncode(String text) {
		StringBuilder encoded = new StringBuilder(text.length() + 16);
		for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
			if (isUnreserved(octet)) {
				encoded.append((char) octet);
			}
			else {
				encoded.append('%')
					.append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)))
					.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
			}
		}
		return encoded.toString();
	}

	private static boolean isUnreserved(byte octet) {
		return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9')
				|| UNRESERVED.indexOf(octet) >= 0;
	}

}

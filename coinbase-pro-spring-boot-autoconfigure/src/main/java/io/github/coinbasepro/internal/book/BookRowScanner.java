package io.github.coinbasepro.internal.book;

import java.util.Arrays;

/**
 * Reads rows of an order book that are written as the exchange writes them: with few
 * spaces or none, with amounts of at most eighteen digits. Whatever else a row may be is
 * left to a parser that knows all of JSON.
 */
final class BookRowScanner {

	/**
	 * How many bytes may be looked at from the beginning of a row.
	 */
	static final int REACH = 128;

	private static final int MAX_DIGITS = 18;

	private static final int MAX_SPACES = 4;

	private static final int MAX_COUNT_DIGITS = 9;

	private static final byte[] HEX = hexDigits();

	private long digits;

	private int scale;

	private int wrong;

	/**
	 * Reads a row.
	 * @param in bytes, {@value #REACH} of them from the beginning on
	 * @param start where the row begins
	 * @param side where to add it
	 * @return where the row ends; -1 if it is of another form and was not added
	 */
	int scan(byte[] in, int start, BookSide side) {
		int at = spaces(in, start);
		at = (in[at] == '[') ? amount(in, at + 1) : -1;
		long price = this.digits;
		int priceScale = this.scale;
		at = (at >= 0) ? amount(in, at) : -1;
		if (at < 0) {
			return -1;
		}
		at = spaces(in, at);
		return (in[at] == '"') ? order(in, at + 1, side, price, priceScale) : level(in, at, side, price, priceScale);
	}

	private static int spaces(byte[] in, int from) {
		int at = from;
		while (in[at] == ' ' && at < from + MAX_SPACES) {
			at++;
		}
		return at;
	}

	private int amount(byte[] in, int start) {
		int from = spaces(in, start);
		boolean quoted = in[from] == '"';
		int begin = quoted ? from + 1 : from;
		int point = -1;
		long value = 0;
		int at = begin;
		for (; at <= begin + MAX_DIGITS + 1; at++) {
			int digit = in[at] - '0';
			if (digit >= 0 && digit <= 9) {
				value = value * 10 + digit;
			}
			else if (in[at] == '.' && point < 0) {
				point = at;
			}
			else {
				break;
			}
		}
		int count = (point < 0) ? at - begin : at - begin - 1;
		boolean bare = point == begin || point == at - 1
				|| (!quoted && in[begin] == '0' && count > 1 && point != begin + 1);
		if (count == 0 || count > MAX_DIGITS || bare || (quoted && in[at++] != '"') || in[at++] != ',') {
			return -1;
		}
		this.digits = value;
		this.scale = (point < 0) ? 0 : begin + count - point;
		return at;
	}

	private int level(byte[] in, int start, BookSide side, long price, int priceScale) {
		int count = 0;
		int at = start;
		for (; in[at] >= '0' && in[at] <= '9' && at < start + MAX_COUNT_DIGITS; at++) {
			count = count * 10 + in[at] - '0';
		}
		if (at == start || in[at] != ']' || (in[start] == '0' && at > start + 1)) {
			return -1;
		}
		side.addLevel(price, priceScale, this.digits, this.scale, count);
		return at + 1;
	}

	private int order(byte[] in, int start, BookSide side, long price, int priceScale) {
		this.wrong = 0;
		long high = hex(in, start, 8) << 32 | hex(in, start + 9, 4) << 16 | hex(in, start + 14, 4);
		long low = hex(in, start + 19, 4) << 48 | hex(in, start + 24, 12);
		boolean hyphens = in[start + 8] == '-' && in[start + 13] == '-' && in[start + 18] == '-'
				&& in[start + 23] == '-';
		if (this.wrong < 0 || !hyphens || in[start + 36] != '"' || in[start + 37] != ']') {
			return -1;
		}
		side.addOrder(price, priceScale, this.digits, this.scale, high, low);
		return start + 38;
	}

	private long hex(byte[] in, int start, int length) {
		long value = 0;
		int all = 0;
		for (int at = start; at < start + length; at++) {
			int digit = HEX[in[at] & 0xFF];
			all |= digit;
			value = value << 4 | digit & 0xF;
		}
		this.wrong |= all;
		return value;
	}

	private static byte[] hexDigits() {
		byte[] digits = new byte[256];
		Arrays.fill(digits, (byte) -1);
		for (int i = 0; i < 16; i++) {
			digits[Character.forDigit(i, 16)] = (byte) i;
			digits[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
		}
		return digits;
	}

}

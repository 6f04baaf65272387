package io.github.coinbasepro.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * Text from outside, made fit to stand in a message: short, on one line, without control
 * characters.
 */
public final class Printable {

	private static final int MAX_LENGTH = 64;

	private Printable() {
	}

	/**
	 * Returns a text in quotes, cut after 64 characters.
	 * @param text the text, may be null
	 * @return the printable text
	 */
	public static String of(@Nullable String text) {
		return (text != null) ? "'" + of(text, MAX_LENGTH) + "'" : "null";
	}

	/**
	 * Returns the beginning of a text.
	 * @param text the text
	 * @param maxLength how many characters to keep
	 * @return the printable text
	 */
	public static String of(String text, int maxLength) {
		StringBuilder printable = new StringBuilder();
		for (int i = 0; i < Math.min(text.length(), maxLength); i++) {
			char c = text.charAt(i);
			if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028'
					|| c == '\u2029') {
				printable.append("\\u").append(Character.forDigit(c >> 12, 16));
				printable.append(Character.forDigit((c >> 8) & 0xF, 16));
				printable.append(Character.forDigit((c >> 4) & 0xF, 16));
				printable.append(Character.forDigit(c & 0xF, 16));
			}
			else {
				printable.append(c);
			}
		}
		return (text.length() > maxLength) ? printable.append("...").toString() : printable.toString();
	}

}

package io.github.coinbasepro.internal.codec;

/**
 * Finds where rows of a list end in a text that comes in parts. Whether it is a list at
 * all, and all else about it, is left to a parser.
 */
final class RowScanner {

	private int scanned;

	private int depth;

	private boolean list;

	private boolean quoted;

	private boolean escaped;

	/**
	 * Looks at what has come.
	 * @param text the text, a list from its first byte on or none
	 * @param length its length in bytes
	 * @return where the last comma between two rows stands, 0 if there is none
	 */
	int scan(byte[] text, int length) {
		if (this.scanned == 0 && length > 0) {
			this.list = text[0] == '[';
		}
		int end = 0;
		int at = this.scanned;
		while (at < length) {
			if (this.quoted) {
				at = skipQuoted(text, at, length);
				continue;
			}
			switch (text[at]) {
				case '"' -> this.quoted = true;
				case '[', '{' -> this.depth++;
				case ']', '}' -> this.depth--;
				case ',' -> end = (this.depth == 1) ? at : end;
				default -> {
				}
			}
			at++;
		}
		this.scanned = length;
		return this.list ? end : 0;
	}

	private int skipQuoted(byte[] text, int start, int length) {
		for (int at = start; at < length; at++) {
			byte next = text[at];
			if (this.escaped) {
				this.escaped = false;
			}
			else if (next == '\\') {
				this.escaped = true;
			}
			else if (next == '"') {
				this.quoted = false;
				return at + 1;
			}
		}
		return length;
	}

	/**
	 * Records that the beginning of the text is gone, so that what is left is a list
	 * again.
	 * @param count how much of it is gone
	 */
	void forget(int count) {
		this.scanned -= count;
	}

}

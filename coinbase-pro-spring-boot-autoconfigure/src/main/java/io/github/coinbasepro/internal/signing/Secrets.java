package io.github.coinbasepro.internal.signing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What must not stand in a text that came from outside, since a server may send back what
 * it was sent: key, passphrase, secret and signatures, as they are, in base64, and with
 * their characters escaped for a URL, JSON or HTML. Made for one text that an error keeps
 * and not kept itself.
 */
public final class Secrets {

	static final String BLOT = "******";

	/**
	 * From this length on a secret is found wherever it stands and however its letters
	 * are written, a shorter one as a word of its own. That much of it is also found when
	 * the rest was cut off.
	 */
	private static final int LONG = 8;

	/**
	 * What may be left of a secret at the end of a text that may have been cut there.
	 */
	private static final int HARMLESS = 3;

	/**
	 * Shorter texts are never cut.
	 */
	private static final int CUT = 512;

	private static final List<String> ENTITIES = List.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"",
			"&apos;", "'", "&plus;", "+", "&equals;", "=", "&sol;", "/");

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9+/=_-]{" + (HARMLESS + 1) + ",}");

	private final Set<String> forms = new LinkedHashSet<>();

	private Secrets() {
	}

	/**
	 * Returns the secrets of a request.
	 * @param content what it was signed with
	 * @param signatures its signatures, more than one if it was repeated
	 * @return the secrets
	 */
	public static Secrets of(SigningKey content, Collection<String> signatures) {
		Secrets secrets = new Secrets();
		byte[] secret = content.signer().secret();
		String text = Base64.getEncoder().encodeToString(secret);
		secrets.add(text);
		secrets.add(Base64.getUrlEncoder().encodeToString(secret));
		secrets.addForm(new String(secret, StandardCharsets.ISO_8859_1));
		secrets.addForm(new String(secret, StandardCharsets.UTF_8));
		secrets.add(content.key());
		secrets.add(content.passphrase());
		signatures.forEach(secrets::add);
		return secrets;
	}

	private void add(String secret) {
		addForm(secret);
		byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
		if (bytes.length >= LONG) {
			for (int before = 0; before < 3; before++) {
				addForm(inBase64(bytes, before));
			}
		}
		else {
			addForm(Base64.getEncoder().encodeToString(bytes));
		}
	}

	/**
	 * Returns what base64 makes of bytes that others stand before, as far as it is made
	 * of these bytes alone.
	 */
	private static String inBase64(byte[] bytes, int before) {
		byte[] moved = new byte[before + bytes.length];
		System.arraycopy(bytes, 0, moved, before, bytes.length);
		String encoded = Base64.getEncoder().withoutPadding().encodeToString(moved);
		int begin = (before * 8 + 5) / 6;
		int end = moved.length * 8 / 6;
		return encoded.substring(begin, end);
	}

	private void addForm(String form) {
		if (!form.isBlank()) {
			this.forms.add(form);
			this.forms.add(form.replace('+', '-').replace('/', '_'));
		}
	}

	/**
	 * Returns a text without secrets.
	 * @param text the text, not cut yet
	 * @return the text with a blot where each of them was
	 */
	public String blot(String text) {
		StringBuilder blotted = new StringBuilder(text.length());
		int at = 0;
		while (at < text.length()) {
			int end = endOfSecret(text, at);
			if (end > at) {
				blotted.append(BLOT);
				at = end;
			}
			else {
				blotted.append(text.charAt(at++));
			}
		}
		return blotted.toString();
	}

	/**
	 * Returns a text without parts of secrets, since a parser that stopped within one
	 * names no more than the word that it has just read.
	 * @param text the text of a parser
	 * @return the text without secrets and without words that stand in one
	 */
	public String blotParts(String text) {
		return WORD.matcher(blot(text)).replaceAll((word) -> isPart(word.group()) ? BLOT : word.group());
	}

	private boolean isPart(String word) {
		return this.forms.stream().anyMatch((form) -> form.contains(word));
	}

	private int endOfSecret(String text, int at) {
		int end = -1;
		for (String form : this.forms) {
			end = Math.max(end, (form.length() < LONG) ? endOfWord(form, text, at) : end(form, 0, text, at));
		}
		return end;
	}

	private static int endOfWord(String word, String text, int at) {
		int end = at + word.length();
		boolean stands = text.startsWith(word, at) && (at == 0 || !isOfWord(text.charAt(at - 1)))
				&& (end == text.length() || !isOfWord(text.charAt(end)));
		return stands ? end : -1;
	}

	private static boolean isOfWord(char c) {
		return Character.isLetterOrDigit(c);
	}

	/**
	 * Returns where a secret ends that stands in a text.
	 * @param secret the secret
	 * @param found how many of its characters were found
	 * @param text the text
	 * @param at where the next would stand
	 * @return the end of it or of enough of it, -1 if it does not stand there
	 */
	private static int end(String secret, int found, String text, int at) {
		if (found == secret.length()) {
			return at;
		}
		if (at == text.length()) {
			return (found >= LONG || (found > HARMLESS && text.length() >= CUT)) ? at : -1;
		}
		char wanted = secret.charAt(found);
		char c = text.charAt(at);
		int end = (found >= LONG) ? at : -1;
		if (isSame(c, wanted) || (c == '+' && wanted == ' ')) {
			end = Math.max(end, end(secret, found + 1, text, at + 1));
		}
		int next = (found > 0) ? behindLineBreaks(text, at, wanted) : at;
		if (next > at) {
			end = Math.max(end, end(secret, found, text, next));
		}
		int escape = escape(text, at, wanted);
		return (escape > 0) ? Math.max(end, end(secret, found + 1, text, at + escape)) : end;
	}

	/**
	 * Returns where a text goes on behind the line breaks at a place, or at one of them
	 * if that is what is looked for.
	 */
	private static int behindLineBreaks(String text, int at, char wanted) {
		int next = at;
		while (next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == '\r')
				&& (next == at || text.charAt(next) != wanted)) {
			next++;
		}
		return next;
	}

	private static boolean isSame(char one, char other) {
		return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
	}

	/**
	 * Returns how long the escape of a character is.
	 * @param text the text
	 * @param at where it would stand
	 * @param wanted the character
	 * @return its length, 0 if it does not stand there
	 */
	private static int escape(String text, int at, char wanted) {
		return switch (text.charAt(at)) {
			case '%' -> Math.max(hex(text, at, "%", 2, wanted), hex(text, at, "%25", 2, wanted));
			case '\\' -> Math.max((at + 1 < text.length() && isSame(text.charAt(at + 1), wanted)) ? 2 : 0,
					hex(text, at, "\\u", 4, wanted));
			case '&' -> entity(text, at, wanted);
			default -> 0;
		};
	}

	private static int entity(String text, int at, char wanted) {
		int semicolon = text.indexOf(';', at);
		if (semicolon < 0 || semicolon - at > LONG) {
			return 0;
		}
		String entity = text.substring(at, semicolon + 1).toLowerCase(Locale.ROOT);
		int named = ENTITIES.indexOf(entity);
		boolean same = (named >= 0 && named % 2 == 0 && ENTITIES.get(named + 1).charAt(0) == wanted)
				|| entity.equals("&#" + (int) wanted + ";")
				|| entity.matches("&#x0*" + Integer.toHexString(wanted) + ";");
		return same ? entity.length() : 0;
	}

	/**
	 * Returns how long a character is that is written by its number.
	 */
	private static int hex(String text, int at, String before, int digits, char wanted) {
		int begin = at + before.length();
		int end = begin + digits;
		if (end > text.length() || !text.regionMatches(true, at, before, 0, before.length())) {
			return 0;
		}
		int number = 0;
		for (int i = begin; i < end; i++) {
			int digit = Character.digit(text.charAt(i), 16);
			if (digit < 0) {
				return 0;
			}
			number = number * 16 + digit;
		}
		return (number == wanted) ? end - at : 0;
	}

}

package io.github.coinbasepro.credentials;

import java.util.Base64;
import java.util.Locale;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import io.github.coinbasepro.exception.InvalidSettingException;
import io.github.coinbasepro.exception.InvalidSettingException.Setting;
import io.github.coinbasepro.internal.signing.RequestSigner;
import io.github.coinbasepro.internal.signing.SigningKey;
import io.github.coinbasepro.internal.value.Settings;
import org.jspecify.annotations.Nullable;

/**
 * A key of the Coinbase Exchange API with its secret and passphrase. Checked when made;
 * the secret and the passphrase cannot be read back and show in no text.
 */
public final class CoinbaseProCredentials {

	private static final String ALL_OR_NONE = "Set coinbase.pro.key, coinbase.pro.secret and coinbase.pro.passphrase,"
			+ " or none of the three to use public market data only";

	static {
		SigningKey.openWith((credentials) -> ((CoinbaseProCredentials) credentials).content);
	}

	private final SigningKey content;

	private CoinbaseProCredentials(SigningKey content) {
		this.content = content;
	}

	/**
	 * Creates credentials.
	 * @param key the API key
	 * @param secret the API secret, base64 as the exchange shows it
	 * @param passphrase the passphrase chosen when the key was made
	 * @return the credentials
	 * @throws InvalidSettingException if one of them is missing, blank, longer than a
	 * line, not of its form, or of Coinbase's other API
	 */
	public static CoinbaseProCredentials of(@Nullable String key, @Nullable String secret,
			@Nullable String passphrase) {
		requireNoKeyOfTheOtherApi(key, secret);
		String checkedKey = requireHeaderText(Setting.KEY, key);
		SecretKey checkedSecret = decode(requireHeaderText(Setting.SECRET, secret));
		return new CoinbaseProCredentials(
				new SigningKey(checkedKey, checkedSecret, requireHeaderText(Setting.PASSPHRASE, passphrase)));
	}

	/**
	 * Returns whether the key, the secret or the passphrase occurs in a text, so that the
	 * text can be kept from being shown.
	 * @param text the text
	 * @return true if the text holds one of them; a very short one only if it is the
	 * whole text
	 */
	public boolean occurIn(String text) {
		return this.content.occursIn(text);
	}

	@Override
	public String toString() {
		return "CoinbaseProCredentials[******]";
	}

	private static void requireNoKeyOfTheOtherApi(@Nullable String key, @Nullable String secret) {
		boolean cdpKey = key != null && key.toLowerCase(Locale.ROOT).startsWith("organizations/");
		boolean pemKey = key != null && key.contains("-----BEGIN");
		boolean pemSecret = secret != null && secret.contains("-----BEGIN");
		if (cdpKey || pemKey || pemSecret) {
			throw new InvalidSettingException((cdpKey || pemKey) ? Setting.KEY : Setting.SECRET,
					"is of Coinbase's Advanced Trade API (CDP), which is another API",
					"Make a key for Coinbase Exchange: it comes with a base64 secret and a passphrase");
		}
	}

	private static String requireHeaderText(Setting setting, @Nullable String value) {
		if (value == null) {
			throw new InvalidSettingException(setting, "is not set", ALL_OR_NONE);
		}
		if (value.isBlank()) {
			throw new InvalidSettingException(setting, "is blank", ALL_OR_NONE);
		}
		if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
			throw new InvalidSettingException(setting, "has a line break", "Put the value on one line");
		}
		if (!Settings.isPrintable(value)) {
			throw new InvalidSettingException(setting, "has a character outside printable ASCII",
					"Copy the value again, or make a key with a plainer one");
		}
		if (value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ') {
			throw new InvalidSettingException(setting, "begins or ends with a space", "Remove the space");
		}
		return value;
	}

	private static SecretKey decode(String secret) {
		try {
			return new SecretKeySpec(Base64.getDecoder().decode(secret), RequestSigner.ALGORITHM);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidSettingException(Setting.SECRET, "is not base64",
					"Copy the secret as the exchange showed it, with the equal signs at its end");
		}
	}

}

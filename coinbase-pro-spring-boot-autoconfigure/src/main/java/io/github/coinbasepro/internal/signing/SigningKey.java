package io.github.coinbasepro.internal.signing;

import java.util.function.BiConsumer;
import java.util.function.Function;

import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

/**
 * The content of credentials. Their public type does not give it out, so it registers
 * here what opens it for the classes that sign.
 */
public final class SigningKey {

	private static final int MIN_CONTAINED = 4;

	private static volatile @Nullable Function<Object, SigningKey> opener;

	private final String key;

	private final RequestSigner signer;

	private final String passphrase;

	private final String digest;

	/**
	 * Creates the content of credentials.
	 * @param key the API key
	 * @param secret the decoded secret
	 * @param passphrase the passphrase
	 */
	public SigningKey(String key, SecretKey secret, String passphrase) {
		this.key = key;
		this.signer = new RequestSigner(secret);
		this.passphrase = passphrase;
		this.digest = RequestSigner.digest(key);
	}

	/**
	 * Sets what opens credentials, once.
	 * @param opener returns the content of the credentials that it is given
	 */
	public static synchronized void openWith(Function<Object, SigningKey> opener) {
		if (SigningKey.opener != null) {
			throw new IllegalStateException("credentials are opened already");
		}
		SigningKey.opener = opener;
	}

	/**
	 * Returns the content of credentials.
	 * @param credentials the credentials
	 * @return their content
	 */
	public static SigningKey of(Object credentials) {
		Function<Object, SigningKey> opener = SigningKey.opener;
		if (opener == null) {
			throw new IllegalStateException("no credentials have been made");
		}
		return opener.apply(credentials);
	}

	/**
	 * Signs a request.
	 * @param timestamp the time stamp, in seconds since 1970
	 * @param method HTTP method in upper case
	 * @param target path and query, exactly as they go out
	 * @param body the body, exactly as it goes out; empty for none
	 * @param headers takes the headers of the request by their names
	 * @return the signature
	 */
	public String sign(String timestamp, String method, String target, byte[] body,
			BiConsumer<String, String> headers) {
		String signature = this.signer.sign(timestamp, method, target, body);
		headers.accept("CB-ACCESS-KEY", this.key);
		headers.accept("CB-ACCESS-SIGN", signature);
		headers.accept("CB-ACCESS-TIMESTAMP", timestamp);
		headers.accept("CB-ACCESS-PASSPHRASE", this.passphrase);
		return signature;
	}

	/**
	 * Returns whether the key, the secret or the passphrase occurs in a text.
	 * @param text the text
	 * @return true if the text holds one of them; a very short one only if it is the
	 * whole text
	 */
	public boolean occursIn(String text) {
		return holds(text, this.key) || holds(text, this.passphrase) || holds(text, this.signer.secretWithoutPadding());
	}

	private static boolean holds(String text, String secret) {
		return text.equals(secret) || (secret.length() >= MIN_CONTAINED && text.contains(secret));
	}

	String key() {
		return this.key;
	}

	RequestSigner signer() {
		return this.signer;
	}

	String passphrase() {
		return this.passphrase;
	}

	/**
	 * Returns a text that tells keys apart without revealing them.
	 * @return a digest of the API key
	 */
	public String digest() {
		return this.digest;
	}

}

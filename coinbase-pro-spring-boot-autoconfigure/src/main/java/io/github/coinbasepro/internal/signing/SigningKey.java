package io.github.coinbasepro.internal.signing;

import java.util.function.Function;

import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

/**
 * The content of credentials. Their public type does not give it out, so it registers
 * here what opens it for the classes that sign.
 */
public final class SigningKey {

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

	public String key() {
		return this.key;
	}

	public RequestSigner signer() {
		return this.signer;
	}

	public String passphrase() {
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

package io.github.coinbasepro.internal.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

/**
 * Signs requests: base64 of HMAC-SHA256 over timestamp, method, target and body, with the
 * decoded secret for a key. What computes it is lent to one thread at a time.
 */
public final class RequestSigner {

	public static final String ALGORITHM = "HmacSHA256";

	private final SecretKey secret;

	private final AtomicReference<@Nullable Mac> idle = new AtomicReference<>();

	/**
	 * Creates a signer.
	 * @param secret the decoded secret
	 */
	public RequestSigner(SecretKey secret) {
		this.secret = secret;
	}

	/**
	 * Returns the signature of a request.
	 * @param timestamp seconds since 1970 as they stand in the header
	 * @param method HTTP method in upper case
	 * @param target path and query, exactly as they go out
	 * @param body the body, exactly as it goes out; empty for none
	 * @return the signature for the header
	 */
	public String sign(String timestamp, String method, String target, byte[] body) {
		Mac last = this.idle.getAndSet(null);
		Mac mac = (last != null) ? last : mac();
		mac.update((timestamp + method + target).getBytes(StandardCharsets.UTF_8));
		String signature = Base64.getEncoder().encodeToString(mac.doFinal(body));
		this.idle.set(mac);
		return signature;
	}

	/**
	 * Returns the secret as text, to be looked for where it must not be.
	 */
	String secretWithoutPadding() {
		return Base64.getEncoder().withoutPadding().encodeToString(this.secret.getEncoded());
	}

	/**
	 * Returns a digest that tells texts apart without giving them away.
	 * @param text the text
	 * @return the first half of its SHA-256, in hexadecimal
	 */
	static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, digest.length / 2);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no SHA-256", ex);
		}
	}

	/**
	 * Returns what is signed with, to be looked for in texts that must not hold it.
	 * @return the decoded secret
	 */
	byte[] secret() {
		return this.secret.getEncoded();
	}

	private Mac mac() {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.secret);
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

}

package io.github.coinbasepro.transport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Signs requests: base64 of HMAC-SHA256 over timestamp, method, target and body, with the
 * decoded secret for a key.
 */
final class RequestSigner {

	static final String ALGORITHM = "HmacSHA256";

	private RequestSigner() {
	}

	/**
	 * Returns the signature of a request.
	 * @param secret the decoded secret
	 * @param timestamp seconds since 1970 as they stand in the header
	 * @param method HTTP method in upper case
	 * @param target path and query, exactly as they go out
	 * @param body the body, exactly as it goes out; empty for none
	 * @return the signature for the header
	 */
	static String sign(SecretKey secret, String timestamp, String method, String target, byte[] body) {
		Mac mac = mac(secret);
		mac.update(timestamp.getBytes(StandardCharsets.UTF_8));
		mac.update(method.getBytes(StandardCharsets.UTF_8));
		mac.update(target.getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(mac.doFinal(body));
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

	private static Mac mac(SecretKey secret) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(secret);
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

}

package io.github.coinbasepro.transport;

import java.util.Base64;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets tests of other packages sign.
 */
public final class SigningAccess {

	private final SecretKey key;

	/**
	 * Creates access with a secret.
	 * @param secret the secret, base64
	 */
	public SigningAccess(String secret) {
		this.key = new SecretKeySpec(Base64.getDecoder().decode(secret), RequestSigner.ALGORITHM);
	}

	public String sign(String timestamp, String method, String target, byte[] body) {
		return RequestSigner.sign(this.key, timestamp, method, target, body);
	}

}

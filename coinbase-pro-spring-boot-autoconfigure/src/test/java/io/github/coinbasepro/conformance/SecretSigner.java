package io.github.coinbasepro.conformance;

import java.util.Base64;

import javax.crypto.spec.SecretKeySpec;

import io.github.coinbasepro.internal.signing.RequestSigner;

/**
 * Lets tests of other packages sign.
 */
public final class SecretSigner {

	private final RequestSigner signer;

	/**
	 * Creates access with a secret.
	 * @param secret the secret, base64
	 */
	public SecretSigner(String secret) {
		this.signer = new RequestSigner(new SecretKeySpec(Base64.getDecoder().decode(secret), RequestSigner.ALGORITHM));
	}

	public String sign(String timestamp, String method, String target, byte[] body) {
		return this.signer.sign(timestamp, method, target, body);
	}

}

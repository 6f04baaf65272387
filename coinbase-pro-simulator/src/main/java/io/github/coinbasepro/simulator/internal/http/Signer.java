package io.github.coinbasepro.simulator.internal.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs with one secret. What is the same for all signatures is done once.
 */
final class Signer {

	private static final String ALGORITHM = "HmacSHA256";

	private final Mac prepared;

	Signer(String secret) {
		try {
			this.prepared = Mac.getInstance(ALGORITHM);
			this.prepared.init(new SecretKeySpec(Base64.getDecoder().decode(secret), ALGORITHM));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Java lacks " + ALGORITHM, ex);
		}
	}

	String sign(String head, byte[] body) {
		try {
			Mac mac = (Mac) this.prepared.clone();
			mac.update(head.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(mac.doFinal(body));
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ALGORITHM + " cannot be copied", ex);
		}
	}

}

package io.github.coinbasepro.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.BiConsumer;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as one would by hand: a {@link Mac} for each thread, and Base64.
 */
public final class HandSigner {

	private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(HandSigner::mac);

	private HandSigner() {
	}

	/**
	 * Signs a request.
	 * @param timestamp the time
	 * @param method its method
	 * @param target path and query
	 * @param body its body
	 * @return the signature
	 */
	public static String sign(String timestamp, String method, String target, byte[] body) {
		Mac mac = MAC.get();
		mac.update((timestamp + method + target).getBytes(StandardCharsets.UTF_8));
		return Base64.getEncoder().encodeToString(mac.doFinal(body));
	}

	static void headers(String method, String target, byte[] body, BiConsumer<String, String> headers) {
		String timestamp = Long.toString(Instant.now().getEpochSecond());
		headers.accept("CB-ACCESS-KEY", Fixtures.KEY);
		headers.accept("CB-ACCESS-PASSPHRASE", Fixtures.PASSPHRASE);
		headers.accept("CB-ACCESS-TIMESTAMP", timestamp);
		headers.accept("CB-ACCESS-SIGN", sign(timestamp, method, target, body));
	}

	private static Mac mac() {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(Fixtures.SECRET), "HmacSHA256"));
			return mac;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Checks credentials as the exchange does, with an HMAC of its own making over what came
 * off the wire.
 */
final class FakeSignatures {

	private static final BigDecimal TOLERANCE = BigDecimal.valueOf(30);

	private static final List<String> HEADERS = List.of("CB-ACCESS-KEY", "CB-ACCESS-SIGN", "CB-ACCESS-TIMESTAMP",
			"CB-ACCESS-PASSPHRASE");

	private final String key;

	private final byte[] secret;

	private final String passphrase;

	FakeSignatures(String key, String secret, String passphrase) {
		this.key = key;
		this.secret = Base64.getDecoder().decode(secret);
		this.passphrase = passphrase;
	}

	@Nullable FakeAnswer refusal(RecordedRequest request, Instant now) {
		for (String header : HEADERS) {
			if (request.header(header) == null) {
				return FakeAnswer.refusal(401, header + " header is required");
			}
		}
		if (!this.key.equals(request.header("CB-ACCESS-KEY"))) {
			return FakeAnswer.refusal(401, "Invalid API Key");
		}
		if (!this.passphrase.equals(request.header("CB-ACCESS-PASSPHRASE"))) {
			return FakeAnswer.refusal(401, "Invalid Passphrase");
		}
		String timestamp = String.valueOf(request.header("CB-ACCESS-TIMESTAMP"));
		if (isExpired(timestamp, now)) {
			return FakeAnswer.refusal(400, "request timestamp expired");
		}
		byte[] sign = String.valueOf(request.header("CB-ACCESS-SIGN")).getBytes(StandardCharsets.US_ASCII);
		boolean right = MessageDigest.isEqual(signature(timestamp, request), sign);
		return right ? null : FakeAnswer.refusal(400, "invalid signature");
	}

	private static boolean isExpired(String timestamp, Instant now) {
		BigDecimal own = BigDecimal.valueOf(now.toEpochMilli(), 3);
		return new BigDecimal(timestamp).subtract(own).abs().compareTo(TOLERANCE) > 0;
	}

	private byte[] signature(String timestamp, RecordedRequest request) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret, "HmacSHA256"));
			mac.update((timestamp + request.method() + request.target()).getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encode(mac.doFinal(request.body()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

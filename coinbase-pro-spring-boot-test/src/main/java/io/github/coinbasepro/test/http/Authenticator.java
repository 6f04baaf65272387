package io.github.coinbasepro.test.http;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the signature over the very bytes that came in.
 */
final class Authenticator {

	private static final String ALGORITHM = "HmacSHA256";

	private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,20}(\\.\\d{1,30})?");

	private static final BigDecimal WINDOW = BigDecimal.valueOf(30);

	private final InstantSource clock;

	private final InstantSource present;

	private final Keyring keys;

	/**
	 * Create one.
	 * @param clock the time of the exchange
	 * @param present the real time, which a signature may bear as well
	 * @param keys keys that are let in
	 */
	Authenticator(InstantSource clock, InstantSource present, Keyring keys) {
		this.clock = clock;
		this.present = present;
		this.keys = keys;
	}

	Credentials authenticate(ApiRequest request) {
		String key = required(request, "CB-ACCESS-KEY");
		String signature = required(request, "CB-ACCESS-SIGN");
		String timestamp = required(request, "CB-ACCESS-TIMESTAMP");
		String passphrase = required(request, "CB-ACCESS-PASSPHRASE");
		checkTimestamp(timestamp);
		Credentials credentials = this.keys.find(key);
		if (credentials == null) {
			throw ApiException.badRequest("Invalid API Key");
		}
		if (!isSame(sign(request, timestamp, credentials), signature)) {
			throw ApiException.badRequest("invalid signature");
		}
		if (!isSame(credentials.passphrase(), passphrase)) {
			throw ApiException.badRequest("Invalid Passphrase");
		}
		return credentials;
	}

	private static String required(ApiRequest request, String name) {
		String value = request.header(name);
		if (value == null) {
			throw new ApiException(401, name + " header is required");
		}
		return value;
	}

	private void checkTimestamp(String timestamp) {
		if (!TIMESTAMP.matcher(timestamp).matches()) {
			throw ApiException.badRequest("invalid timestamp");
		}
		BigDecimal seconds = new BigDecimal(timestamp);
		if (!isNear(seconds, this.clock.instant()) && !isNear(seconds, this.present.instant())) {
			throw ApiException.badRequest("request timestamp expired");
		}
	}

	private static boolean isNear(BigDecimal timestamp, Instant now) {
		BigDecimal seconds = BigDecimal.valueOf(now.getEpochSecond()).add(BigDecimal.valueOf(now.getNano(), 9));
		return seconds.subtract(timestamp).abs().compareTo(WINDOW) <= 0;
	}

	private static String sign(ApiRequest request, String timestamp, Credentials credentials) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(credentials.secretBytes(), ALGORITHM));
			mac.update((timestamp + request.method() + request.target()).getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(mac.doFinal(request.body()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Java lacks " + ALGORITHM, ex);
		}
	}

	private static boolean isSame(String expected, String actual) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
				actual.getBytes(StandardCharsets.UTF_8));
	}

}

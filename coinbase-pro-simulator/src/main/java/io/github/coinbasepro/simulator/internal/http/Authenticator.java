package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Checks the signature over the very bytes that came in.
 */
final class Authenticator {

	private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,20}(\\.\\d{1,30})?");

	private static final BigDecimal WINDOW = BigDecimal.valueOf(30);

	private final Map<String, Signer> signers = new ConcurrentHashMap<>();

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

	private String sign(ApiRequest request, String timestamp, Credentials credentials) {
		return this.signers.computeIfAbsent(credentials.secret(), Signer::new)
			.sign(timestamp + request.method() + request.target(), request.body());
	}

	private static boolean isSame(String expected, String actual) {
		return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
				actual.getBytes(StandardCharsets.UTF_8));
	}

}

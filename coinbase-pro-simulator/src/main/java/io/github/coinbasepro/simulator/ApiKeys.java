package io.github.coinbasepro.simulator;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;

/**
 * Makes keys of the shape that the exchange hands out. They open nothing but the
 * simulation, so that they may be drawn from its seed.
 */
final class ApiKeys {

	private static final int SECRET_BYTES = 64;

	private static final int KEY_BYTES = 16;

	private static final int PASSPHRASE_BYTES = 6;

	private ApiKeys() {
	}

	static ApiKey create(long seed) {
		return create(random(seed));
	}

	static Random random(long seed) {
		return new Random(~seed);
	}

	static ApiKey create(Random random) {
		return new ApiKey(HexFormat.of().formatHex(bytes(random, KEY_BYTES)),
				Base64.getEncoder().encodeToString(bytes(random, SECRET_BYTES)),
				HexFormat.of().formatHex(bytes(random, PASSPHRASE_BYTES)));
	}

	private static byte[] bytes(Random random, int length) {
		byte[] bytes = new byte[length];
		random.nextBytes(bytes);
		return bytes;
	}

}

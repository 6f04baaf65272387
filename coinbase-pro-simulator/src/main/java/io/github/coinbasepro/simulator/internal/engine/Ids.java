package io.github.coinbasepro.simulator.internal.engine;

import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/**
 * Ids drawn from a seed: the same seed gives the same ids.
 */
public final class Ids {

	private final Random random;

	/**
	 * Start the ids of a seed.
	 * @param seed the seed
	 */
	public Ids(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * The next UUID.
	 * @return a UUID of version 4, variant 1
	 */
	public UUID next() {
		long high = (this.random.nextLong() & ~0xF000L) | 0x4000L;
		long low = (this.random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

	/**
	 * The next user id.
	 * @return 24 hexadecimal digits
	 */
	public String nextUserId() {
		byte[] bytes = new byte[12];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}

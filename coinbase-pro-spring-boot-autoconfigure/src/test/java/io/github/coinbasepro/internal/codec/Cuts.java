package io.github.coinbasepro.internal.codec;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * Bodies that come in parts.
 */
public final class Cuts {

	private Cuts() {
	}

	/**
	 * Has a body read that is cut at some places.
	 */
	public static <T> @Nullable T read(Reading<T> reading, byte[] body, int... cuts) {
		int start = 0;
		for (int cut : cuts) {
			feed(reading, Arrays.copyOfRange(body, start, cut));
			start = cut;
		}
		feed(reading, Arrays.copyOfRange(body, start, body.length));
		return reading.end();
	}

	public static void feed(Reading<?> reading, byte[] part) {
		reading.feed(DefaultDataBufferFactory.sharedInstance.wrap(part));
	}

	/**
	 * Returns random numbers that come again with {@code -Dseed=}.
	 */
	public static SplittableRandom random(Class<?> test) {
		long seed = Long.getLong("seed", System.nanoTime());
		System.out.println("seed of " + test.getSimpleName() + ": " + seed);
		return new SplittableRandom(seed);
	}

}

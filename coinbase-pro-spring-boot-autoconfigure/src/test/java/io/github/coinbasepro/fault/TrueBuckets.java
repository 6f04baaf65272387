package io.github.coinbasepro.fault;

import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * The rate limits of the exchange: public routes, private ones, and fills.
 */
public final class TrueBuckets {

	private final TrueBucket publicRoutes;

	private final TrueBucket privateRoutes;

	private final TrueBucket fills;

	/**
	 * Creates full buckets.
	 * @param nanoTime the time in nanoseconds
	 */
	public TrueBuckets(LongSupplier nanoTime) {
		this.publicRoutes = new TrueBucket(10, 15, nanoTime);
		this.privateRoutes = new TrueBucket(15, 30, nanoTime);
		this.fills = new TrueBucket(10, 20, nanoTime);
	}

	@Nullable FakeAnswer refusal(RecordedRequest request) {
		if (isPublic(request.path())) {
			return this.publicRoutes.admit() ? null : FakeAnswer.refusal(429, "Public rate limit exceeded");
		}
		TrueBucket bucket = request.path().startsWith("/fills") ? this.fills : this.privateRoutes;
		return bucket.admit() ? null : FakeAnswer.refusal(429, "Private rate limit exceeded");
	}

	static boolean isPublic(String path) {
		return path.equals("/time") || path.startsWith("/products") || path.startsWith("/currencies");
	}

}

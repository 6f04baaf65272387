package io.github.coinbasepro.simulator.internal.market;

/**
 * The minutes before the market opened, made up when asked for.
 */
final class History {

	private static final long SALT_WICKS = 0x5EED_0001L;

	private static final long SALT_VOLUME = 0x5EED_0002L;

	private final long seed;

	private final Listing listing;

	History(long seed, Listing listing) {
		this.seed = Noise.at(seed, listing.product().id().hashCode());
		this.listing = listing;
	}

	PricePath path() {
		return new PricePath(this.seed, this.listing.referencePrice());
	}

	Bar bar(PricePath path, long minute) {
		long open = path.at(minute);
		long close = path.at(minute + 1);
		long wicks = Noise.at(this.seed ^ SALT_WICKS, minute);
		long reach = open / 2_000 + 1;
		long low = Math.min(open, close) - Math.floorMod(wicks, reach);
		long high = Math.max(open, close) + Math.floorMod(wicks >>> 32, reach);
		return new Bar(low, high, open, close, volume(minute));
	}

	private long volume(long minute) {
		long percent = 100 + variation(minute, 40) + variation(minute / 60, 30) + variation(minute / 1440, 25);
		return this.listing.typicalSize() * this.listing.tradesPerMinute() / 100 * percent + Math.floorMod(minute, 997);
	}

	private long variation(long place, int percent) {
		return Noise.between(this.seed ^ SALT_VOLUME + percent, place, percent);
	}

}

package io.github.coinbasepro.internal.signing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

import io.github.coinbasepro.model.ServerTime;
import org.jspecify.annotations.Nullable;

/**
 * The time of the exchange as far as it is known: that of this machine until it turned
 * out to be wrong, then that of the exchange, carried on by a counter which does not leap
 * when somebody sets the clock of this machine.
 */
public final class ExchangeClock implements InstantSource {

	private static final Instant EARLIEST = Instant.ofEpochSecond(1_420_070_400);

	private static final Instant LATEST = Instant.ofEpochSecond(4_102_444_800L);

	private static final Duration MAX_ROUND_TRIP = Duration.ofSeconds(10);

	private static final int MAX_DISAGREEMENT = 2;

	private final InstantSource machine;

	private final LongSupplier nanoTime;

	private volatile @Nullable Reading reading;

	public ExchangeClock(InstantSource machine, LongSupplier nanoTime) {
		this.machine = machine;
		this.nanoTime = nanoTime;
	}

	@Override
	public Instant instant() {
		Reading last = this.reading;
		return (last != null) ? last.instant().plusNanos(nanos() - last.nanos()) : this.machine.instant();
	}

	/**
	 * Returns how far the exchange is ahead of this machine.
	 * @return the offset, zero if the exchange was never asked
	 */
	public Duration offset() {
		return (this.reading != null) ? Duration.between(this.machine.instant(), instant()) : Duration.ZERO;
	}

	public long nanos() {
		return this.nanoTime.getAsLong();
	}

	/**
	 * Returns the last reading, to tell whether another came in meanwhile.
	 * @return the reading, null if there is none
	 */
	public @Nullable Object lastReading() {
		return this.reading;
	}

	/**
	 * Takes over what the exchange says, as the time at the middle of the round trip.
	 * @param time what the exchange says
	 * @param askedAt when it was asked
	 * @param answeredAt when its answer was in
	 * @return false if that cannot be right, and nothing has changed
	 */
	public boolean set(ServerTime time, long askedAt, long answeredAt) {
		Duration roundTrip = Duration.ofNanos(answeredAt - askedAt);
		if (roundTrip.compareTo(MAX_ROUND_TRIP) > 0 || time.iso().isBefore(EARLIEST) || time.iso().isAfter(LATEST)
				|| disagrees(time)) {
			return false;
		}
		this.reading = new Reading(time.iso(), askedAt + roundTrip.toNanos() / 2);
		return true;
	}

	private static boolean disagrees(ServerTime time) {
		BigDecimal epoch = time.epoch();
		return epoch != null && epoch.subtract(BigDecimal.valueOf(time.iso().getEpochSecond()))
			.abs()
			.compareTo(BigDecimal.valueOf(MAX_DISAGREEMENT)) > 0;
	}

	private record Reading(Instant instant, long nanos) {

	}

}

package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who pays which rates. Volume counts for the user, over all profiles.
 */
final class Fees {

	private final FeeSchedule schedule;

	private final Map<String, TradingVolume> volumes = new HashMap<>();

	Fees(FeeSchedule schedule) {
		this.schedule = schedule;
	}

	FeeSchedule schedule() {
		return this.schedule;
	}

	FeeReport report(Profile profile, Instant now) {
		TradingVolume volume = this.volumes.get(profile.userId());
		BigDecimal usd = (volume != null) ? volume.at(now) : BigDecimal.ZERO;
		return new FeeReport(this.schedule.at(usd), usd);
	}

	void traded(Profile profile, Instant at, @Nullable BigDecimal usd) {
		this.volumes.computeIfAbsent(profile.userId(), (user) -> new TradingVolume()).add(at, usd);
	}

}

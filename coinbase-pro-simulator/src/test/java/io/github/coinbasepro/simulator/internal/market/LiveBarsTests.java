package io.github.coinbasepro.simulator.internal.market;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveBarsTests {

	@Test
	void newestHundredThousandMinutesAreRemembered() {
		LiveBars bars = new LiveBars(0);
		for (long minute = 0; minute < 100_010; minute++) {
			bars.add(minute, Bar.of(100, 1));
		}
		assertThat(bars.size()).isEqualTo(100_000);
		assertThat(bars.bar(9)).isNull();
		assertThat(bars.bar(10)).isNotNull();
		assertThat(bars.lastMinute()).isEqualTo(100_009);
	}

}

package io.github.coinbasepro.simulator.internal.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimestampsTests {

	private static final DateTimeFormatter MICROS = DateTimeFormatter
		.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter MILLIS = DateTimeFormatter
		.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	@Test
	void writesWhatAFormatterWrites() {
		Random random = new Random(3);
		for (int i = 0; i < 10_000; i++) {
			Instant instant = Instant.ofEpochSecond(random.nextLong(0, 4_102_444_800L), random.nextInt(1_000_000_000));
			assertThat(Timestamps.micros(instant)).isEqualTo(MICROS.format(instant));
			assertThat(Timestamps.millis(instant)).isEqualTo(MILLIS.format(instant));
		}
		assertThat(Timestamps.micros(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000Z");
		assertThat(Timestamps.microsOrNull(null)).isNull();
	}

}

package io.github.coinbasepro.internal.signing;

import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Timestamp}.
 */
@Tag("everywhere")
class TimestampTests {

	@ParameterizedTest
	@CsvSource({ "2023-11-14T22:13:20Z, 1700000000.000", "2023-11-14T22:13:20.005Z, 1700000000.005",
			"2023-11-14T22:13:20.999999999Z, 1700000000.999" })
	void writesSecondsWithMilliseconds(Instant instant, String timestamp) {
		assertThat(Timestamp.of(instant)).isEqualTo(timestamp);
	}

}

package io.github.coinbasepro.internal.codec;

import java.math.BigDecimal;
import java.time.Instant;

import io.github.coinbasepro.orders.OrderStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link QueryValue}.
 */
@Tag("everywhere")
class QueryValueTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "BTC-USD | BTC-USD", "a b | a%20b", "a+b | a%2Bb",
			"2020-03-12 00:14:12.397805+00 | 2020-03-12%2000%3A14%3A12.397805%2B00", "x&y=z?#/ | x%26y%3Dz%3F%23%2F",
			"100% | 100%25", "é | %C3%A9", "日本 | %E6%97%A5%E6%9C%AC", "😀 | %F0%9F%98%80", "a~b_c.d | a~b_c.d" })
	void encodesAllButUnreservedCharacters(String text, String encoded) {
		assertThat(QueryValue.encode(text)).isEqualTo(encoded);
	}

	@Test
	void row51_writesDecimalsWithoutExponent() {
		assertThat(QueryValue.encode(new BigDecimal("1E-8"))).isEqualTo("0.00000001");
		assertThat(QueryValue.encode(new BigDecimal("1E+3"))).isEqualTo("1000");
	}

	@Test
	void writesInstantsAndOpenEnumsAsTheExchangeReadsThem() {
		assertThat(QueryValue.encode(Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo("2026-01-01T00%3A00%3A00Z");
		assertThat(QueryValue.encode(OrderStatus.OPEN)).isEqualTo("open");
	}

}

package io.github.coinbasepro.products;

import java.time.Instant;
import java.util.List;

import io.github.coinbasepro.internal.codec.Json;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CandleRow}.
 */
class CandleRowTests {

	@Test
	void emptyRowsOfCandlesAreLeftOut() {
		List<CandleRow> rows = Json.readerForListOf(CandleRow.class)
			.readValue(
					"[[60,1,2,1,2,1.5],[120,null,null,null,null,null],[180,null,null,null,null,0],[240,\"1\",2,1,2,1.5]]");
		assertThat(CandleRow.candles(rows)).extracting(Candle::time)
			.containsExactly(Instant.ofEpochSecond(60), Instant.ofEpochSecond(240));
	}

}

package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TrueBucket} and {@link TrueBuckets}.
 */
class TrueBucketTests {

	private static final long SECOND = 1_000_000_000L;

	private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5 * SECOND);

	/**
	 * With a burst of 3 and a rate of 1: a full bucket takes three requests at once, each
	 * further second pays for one, a refusal costs nothing, and a long rest fills it up
	 * but no further. The clock overflows on the way.
	 */
	@Test
	void fillsWhenARequestArrives() {
		TrueBucket bucket = new TrueBucket(1, 3, this.now::get);
		String[] arrivals = { "0.0 yes", "0.0 yes", "0.0 yes", "0.0 no", "0.5 no", "0.999999999 no", "1.0 yes",
				"1.0 no", "1.5 no", "2.0 yes", "3.5 yes", "3.9 no", "4.0 yes", "4.9 no", "5.0 yes", "60.0 yes",
				"60.0 yes", "60.0 yes", "60.0 no", "1000000000.0 yes", "1000000000.5 yes", "1000000000.6 yes",
				"1000000000.7 no" };
		long start = this.now.get();
		for (String arrival : arrivals) {
			String[] row = arrival.split(" ");
			this.now.set(start + new BigDecimal(row[0]).movePointRight(9).longValueExact());
			assertThat(bucket.admit()).as(arrival).isEqualTo(row[1].equals("yes"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "/time, 15, 10, Public", "/products/BTC-USD/ticker, 15, 10, Public", "/orders, 30, 15, Private",
			"/accounts, 30, 15, Private", "/fills, 20, 10, Private" })
	void holdTheLimitsOfTheExchange(String path, int burst, int rate, String name) {
		TrueBuckets buckets = new TrueBuckets(this.now::get);
		RecordedRequest request = new RecordedRequest("GET", path, Map.of(), new byte[0], 0);
		for (int i = 0; i < burst; i++) {
			assertThat(buckets.refusal(request)).isNull();
		}
		assertThat(buckets.refusal(request)).isEqualTo(FakeAnswer.refusal(429, name + " rate limit exceeded"));
		this.now.addAndGet(SECOND);
		for (int i = 0; i < rate; i++) {
			assertThat(buckets.refusal(request)).isNull();
		}
		assertThat(buckets.refusal(request)).isNotNull();
	}

	@Test
	void fillsLeaveTheOtherLimitsAlone() {
		TrueBuckets buckets = new TrueBuckets(this.now::get);
		for (int i = 0; i < 100; i++) {
			buckets.refusal(new RecordedRequest("GET", "/fills?product_id=BTC-USD", Map.of(), new byte[0], 0));
		}
		assertThat(buckets.refusal(new RecordedRequest("GET", "/orders", Map.of(), new byte[0], 0))).isNull();
	}

}

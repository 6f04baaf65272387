package io.github.coinbasepro.simulator.internal.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.coinbasepro.simulator.internal.engine.TestExchange.buy;
import static io.github.coinbasepro.simulator.internal.engine.TestExchange.sell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FeeTests {

	private final TestExchange exchange = new TestExchange(FeeSchedule.standard());

	private final UUID maker = this.exchange.trader();

	private final UUID taker = this.exchange.trader();

	private OrderSnapshot trade(String size) {
		this.exchange.place(this.maker, sell("1000.00", size));
		return this.exchange.order(this.taker, this.exchange.place(this.taker, buy("1000.00", size)));
	}

	private void assertRates(UUID profile, String volume, String makerRate, String takerRate) {
		FeeReport report = this.exchange.exchange.fees(profile);
		assertThat(report.usdVolume()).isEqualByComparingTo(volume);
		assertThat(report.rates().maker()).isEqualByComparingTo(makerRate);
		assertThat(report.rates().taker()).isEqualByComparingTo(takerRate);
	}

	@Test
	void ratesFallWithTheVolumeOfThirtyDaysAndRiseAgain() {
		assertRates(this.taker, "0", "0.0040", "0.0060");
		assertThat(trade("10").fillFees()).isEqualByComparingTo("60");
		assertRates(this.taker, "10000", "0.0025", "0.0040");
		assertRates(this.maker, "10000", "0.0025", "0.0040");
		assertThat(trade("1").fillFees()).isEqualByComparingTo("4");
		this.exchange.clock.advance(Duration.ofDays(29));
		assertRates(this.taker, "11000", "0.0025", "0.0040");
		trade("1");
		this.exchange.clock.advance(Duration.ofDays(1));
		assertRates(this.taker, "1000", "0.0040", "0.0060");
	}

	@Test
	void orderPaysTheRatesOfTheTimeAtWhichItCame() {
		OrderSnapshot early = this.exchange.place(this.maker, sell("2000.00", "1"));
		trade("10");
		this.exchange.place(this.taker, buy("2000.00", "1"));
		assertThat(this.exchange.order(this.maker, early).fillFees()).isEqualByComparingTo("8");
	}

	@Test
	void tiersHaveNoGaps() {
		List<FeeTier> tiers = this.exchange.exchange.feeTiers();
		assertThat(tiers).hasSize(9);
		for (int i = 1; i < tiers.size(); i++) {
			assertThat(tiers.get(i).usdFrom()).isEqualTo(tiers.get(i - 1).usdTo());
			assertThat(tiers.get(i).rates().taker()).isLessThan(tiers.get(i - 1).rates().taker());
		}
		assertThat(tiers.get(8).usdTo()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "0.006, 0.004", "-0.001, 0.004" })
	void ratesThatNoHoldCouldCoverAreRefused(BigDecimal makerRate, BigDecimal takerRate) {
		assertThatIllegalArgumentException().isThrownBy(() -> FeeSchedule.flat(makerRate, takerRate));
	}

	@Test
	void marketOrderDoesNotSlipFurtherThanTheProductAllows() {
		this.exchange.place(this.maker, sell("1000.00", "1"));
		this.exchange.place(this.maker, sell("1020.00", "1"));
		this.exchange.place(this.maker, sell("1020.01", "1"));
		OrderSnapshot order = this.exchange.place(this.taker,
				OrderRequest.market(TestExchange.BTC_USD, Side.BUY, new BigDecimal("3")));
		OrderSnapshot done = this.exchange.order(this.taker, order);
		assertThat(done.filledSize()).isEqualByComparingTo("2");
		assertThat(done.doneReason()).isEqualTo(DoneReason.CANCELED);
	}

}

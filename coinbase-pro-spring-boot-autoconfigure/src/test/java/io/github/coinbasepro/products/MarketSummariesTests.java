package io.github.coinbasepro.products;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.coinbasepro.StubExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what {@link ProductsApi} tells about all products at once.
 */
class MarketSummariesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void listsTheVolumeOfEveryProductAtARouteOfItsOwn() {
		exchange.answers("""
				[{"id":"GALA-XYO","base_currency":"GALA","quote_currency":"XYO","display_name":"GALA-XYO",
				"market_types":["spot","rfq"],"spot_volume_24hour":"1.5","spot_volume_30day":"2.25",
				"rfq_volume_24hour":"1232.2342","rfq_volume_30day":"2453232.2342","conversion_volume_24hour":"0",
				"conversion_volume_30day":"3"}]""");
		StepVerifier.create(exchange.publicClient().products().volumeSummary())
			.expectNext(new ProductVolume("GALA-XYO", "GALA", "XYO", "GALA-XYO", List.of("spot", "rfq"),
					new BigDecimal("1.5"), new BigDecimal("2.25"), new BigDecimal("1232.2342"),
					new BigDecimal("2453232.2342"), new BigDecimal("0"), new BigDecimal("3")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertUnsigned("GET", "/products/volume-summary");
	}

	@Test
	void readsAnEmptyVolumeAsNone() {
		exchange.answers("""
				[{"id":"A-B","base_currency":"A","quote_currency":"B","display_name":"A-B","market_types":["rfq"],
				"spot_volume_24hour":"","spot_volume_30day":"","rfq_volume_24hour":"","rfq_volume_30day":"",
				"conversion_volume_24hour":"","conversion_volume_30day":""}]""");
		StepVerifier.create(exchange.client().products().volumeSummary())
			.expectNext(new ProductVolume("A-B", "A", "B", "A-B", List.of("rfq"), null, null, null, null, null, null))
			.expectComplete()
			.verify(PATIENCE);
	}

	@Test
	void getsTheStatsOfAllProductsInOneCall() {
		exchange.answers(
				"""
						{"BTC-USD":{"stats_30day":{"volume":"300000.5","rfq_volume":"12"},"stats_24hour":{"open":"100","high":"110.5",
						"low":"99","last":"105","volume":"9000","rfq_volume":"0.4"}},"OLD-USD":{"stats_30day":null,"stats_24hour":
						{"open":"","high":"","low":"","last":""}}}""");
		assertThat(exchange.publicClient().products().allStats().block(PATIENCE)).isEqualTo(Map.of("BTC-USD",
				new ProductStatsByPeriod(new MonthStats(new BigDecimal("300000.5"), new BigDecimal("12")),
						new DayStats(new BigDecimal("100"), new BigDecimal("110.5"), new BigDecimal("99"),
								new BigDecimal("105"), new BigDecimal("9000"), new BigDecimal("0.4"))),
				"OLD-USD", new ProductStatsByPeriod(null, new DayStats(null, null, null, null, null, null))));
		exchange.assertUnsigned("GET", "/products/stats");
	}

	@Test
	void listsTheFeesThatEverybodyPays() {
		exchange.answers("""
				[{"usd_from":"0","usd_to":"10000","maker_fee_rate":"0.004","taker_fee_rate":"0.006"},
				{"usd_from":"10000","usd_to":"","maker_fee_rate":0.0025,"taker_fee_rate":0.0040}]""");
		StepVerifier.create(exchange.publicClient().products().feeRates())
			.expectNext(new FeeRate(new BigDecimal("0"), new BigDecimal("10000"), new BigDecimal("0.004"),
					new BigDecimal("0.006")))
			.expectNext(new FeeRate(new BigDecimal("10000"), null, new BigDecimal("0.0025"), new BigDecimal("0.0040")))
			.expectComplete()
			.verify(PATIENCE);
		exchange.assertUnsigned("GET", "/fee-rates");
	}

}

package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.FeeTier;
import io.github.coinbasepro.simulator.internal.engine.Product;
import io.github.coinbasepro.simulator.internal.market.Candle;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import org.jspecify.annotations.Nullable;

/**
 * The routes that are about all products at once.
 */
final class MarketRoutes {

	private static final long DAY = 86_400;

	private static final int MONTH = 30;

	private final Exchange exchange;

	private final SeededMarket market;

	private final InstantSource clock;

	MarketRoutes(Exchange exchange, SeededMarket market, InstantSource clock) {
		this.exchange = exchange;
		this.market = market;
		this.clock = clock;
	}

	List<Route> routes() {
		return List.of(Route.open("GET", "/products/stats", this::stats),
				Route.open("GET", "/products/volume-summary", this::volumes),
				Route.open("GET", "/fee-rates", this::feeRates));
	}

	private Answer stats(Call call) {
		Map<String, Object> stats = new LinkedHashMap<>();
		this.exchange.products().forEach((product) -> stats.put(product.id(), stats(product)));
		return Answer.ok(stats);
	}

	private Map<String, Object> stats(Product product) {
		Candle day = lately(product, 1);
		Map<String, String> daily = new LinkedHashMap<>();
		daily.put("open", price(day, Candle::open));
		daily.put("high", price(day, Candle::high));
		daily.put("low", price(day, Candle::low));
		daily.put("last", price(day, Candle::close));
		daily.put("volume", price(day, Candle::volume));
		daily.put("rfq_volume", "0");
		return Map.of("stats_30day", Map.of("volume", price(lately(product, MONTH), Candle::volume), "rfq_volume", "0"),
				"stats_24hour", daily);
	}

	private static String price(@Nullable Candle candle, Function<Candle, BigDecimal> value) {
		return Optional.ofNullable(candle).map(value).map(Decimals::trimmed).orElse("0");
	}

	private @Nullable Candle lately(Product product, int days) {
		long now = this.clock.instant().getEpochSecond();
		return this.market.candles(product.id()).sum(now - days * DAY, now);
	}

	private Answer volumes(Call call) {
		return Answer.ok(this.exchange.products().stream().map(this::volume).toList());
	}

	private Map<String, Object> volume(Product product) {
		Map<String, Object> volume = new LinkedHashMap<>();
		volume.put("id", product.id());
		volume.put("base_currency", product.baseCurrency());
		volume.put("quote_currency", product.quoteCurrency());
		volume.put("display_name", product.id());
		volume.put("market_types", List.of("spot"));
		volume.put("spot_volume_24hour", price(lately(product, 1), Candle::volume));
		volume.put("spot_volume_30day", price(lately(product, MONTH), Candle::volume));
		volume.put("rfq_volume_24hour", "");
		volume.put("rfq_volume_30day", "");
		volume.put("conversion_volume_24hour", "");
		volume.put("conversion_volume_30day", "");
		return volume;
	}

	private Answer feeRates(Call call) {
		return Answer.ok(this.exchange.feeTiers().stream().map(MarketRoutes::feeRate).toList());
	}

	private static Map<String, String> feeRate(FeeTier tier) {
		Map<String, String> rate = new LinkedHashMap<>();
		rate.put("usd_from", tier.usdFrom().toPlainString());
		rate.put("usd_to", (tier.usdTo() != null) ? tier.usdTo().toPlainString() : "");
		rate.put("maker_fee_rate", tier.rates().maker().toPlainString());
		rate.put("taker_fee_rate", tier.rates().taker().toPlainString());
		return rate;
	}

}

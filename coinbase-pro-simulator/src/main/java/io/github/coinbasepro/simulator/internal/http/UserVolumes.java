package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.github.coinbasepro.simulator.internal.engine.Fill;
import io.github.coinbasepro.simulator.internal.engine.Liquidity;
import io.github.coinbasepro.simulator.internal.engine.Product;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.market.Candle;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import io.github.coinbasepro.simulator.internal.office.BackOffice;
import org.jspecify.annotations.Nullable;

/**
 * What users traded within 30 days.
 */
final class UserVolumes {

	private static final Duration MONTH = Duration.ofDays(30);

	private final BackOffice office;

	private final SeededMarket market;

	UserVolumes(BackOffice office, SeededMarket market) {
		this.office = office;
		this.market = market;
	}

	List<Map<String, String>> trailing(String userId) {
		List<Fill> fills = fills(userId).toList();
		return this.office.exchange().products().stream().map((product) -> trailing(product, fills)).toList();
	}

	private Map<String, String> trailing(Product product, List<Fill> fills) {
		Map<String, String> volume = new LinkedHashMap<>();
		volume.put("product_id", product.id());
		volume.put("exchange_volume", Decimals.trimmed(exchangeVolume(product)));
		volume.put("volume",
				Decimals.trimmed(fills.stream()
					.filter((fill) -> fill.productId().equals(product.id()))
					.map(Fill::size)
					.reduce(BigDecimal.ZERO, BigDecimal::add)));
		volume.put("recorded_at", Timestamps.micros(now()));
		return volume;
	}

	private Instant now() {
		return this.office.exchange().treasury().clerk().now();
	}

	private BigDecimal exchangeVolume(Product product) {
		Candle month = month(product);
		return (month != null) ? month.volume() : BigDecimal.ZERO;
	}

	private @Nullable Candle month(Product product) {
		return this.market.candles(product.id()).sum(now().minus(MONTH).getEpochSecond(), now().getEpochSecond());
	}

	private Stream<Fill> fills(String userId) {
		Instant start = now().minus(MONTH);
		return this.office.members()
			.of(userId)
			.stream()
			.flatMap((profile) -> this.office.exchange()
				.fills(profile.id(), null, null, Slice.newest(Integer.MAX_VALUE))
				.stream())
			.filter((fill) -> !fill.createdAt().isBefore(start));
	}

	Map<String, String> metrics(String userId) {
		BigDecimal maker = volume(userId, (fill) -> fill.liquidity() == Liquidity.MAKER);
		BigDecimal taker = volume(userId, (fill) -> fill.liquidity() == Liquidity.TAKER);
		Map<String, String> metrics = new LinkedHashMap<>();
		metrics.put("start_date", Timestamps.micros(now().minus(MONTH)));
		metrics.put("end_date", Timestamps.micros(now()));
		put(metrics, "maker_volume", maker);
		put(metrics, "taker_volume", taker);
		put(metrics, "total_exchange_volume", maker.add(taker));
		metrics.put("maker_rank", "1");
		metrics.put("taker_rank", "1");
		metrics.put("total_exchange_volume_rank", "1");
		put(metrics, "adjusted_maker_volume", maker);
		put(metrics, "adjusted_total_exchange_volume", maker.add(taker));
		metrics.put("adjusted_maker_volume_rank", "1");
		metrics.put("adjusted_total_exchange_volume_rank", "1");
		return metrics;
	}

	private void put(Map<String, String> metrics, String name, BigDecimal volume) {
		metrics.put(name + "_notional_usd", Decimals.eight(volume));
		metrics.put(name + "_relative_percentage",
				Decimals.eight(volume.movePointRight(2).divide(marketVolume(), 8, RoundingMode.HALF_EVEN)));
	}

	private BigDecimal volume(String userId, Predicate<Fill> filter) {
		return fills(userId).filter(filter)
			.map(Fill::usdVolume)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private BigDecimal marketVolume() {
		return this.office.exchange()
			.products()
			.stream()
			.filter((product) -> product.quoteCurrency().equals("USD"))
			.map(this::month)
			.filter(Objects::nonNull)
			.map((month) -> month.volume().multiply(month.close()))
			.reduce(BigDecimal.ONE, BigDecimal::add);
	}

}

package io.github.coinbasepro.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one writes by hand to read and write with Jackson.
 */
public final class HandJson {

	static final JsonMapper MAPPER = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	static final ObjectReader TICKER = MAPPER.readerFor(Ticker.class);

	static final ObjectReader ORDER = MAPPER.readerFor(Order.class);

	static final ObjectReader BOOK = MAPPER.readerFor(Book.class);

	static final ObjectReader LEVELS = MAPPER.readerFor(Levels.class);

	static final ObjectWriter WRITER = MAPPER.writer();

	private HandJson() {
	}

	static NewOrder newOrder() {
		return new NewOrder("BTC-USD", "buy", "60000.00", "0.01", UUID.randomUUID().toString(), "limit");
	}

	record Ticker(long tradeId, BigDecimal price, BigDecimal size, Instant time, BigDecimal bid, BigDecimal ask,
			BigDecimal volume) {

	}

	record Order(UUID id, BigDecimal price, BigDecimal size, String productId, UUID profileId, String side, String type,
			String timeInForce, boolean postOnly, Instant createdAt, BigDecimal fillFees, BigDecimal filledSize,
			BigDecimal executedValue, String status, boolean settled, UUID clientOid) {

	}

	record NewOrder(String productId, String side, String price, String size, String clientOid, String type) {

	}

	record Book(List<Row> bids, List<Row> asks, long sequence) {

	}

	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	record Row(BigDecimal price, BigDecimal size, String orderId) {

	}

	record Levels(List<Level> bids, List<Level> asks, long sequence) {

	}

	@JsonFormat(shape = JsonFormat.Shape.ARRAY)
	record Level(BigDecimal price, BigDecimal size, int orderCount) {

	}

}

package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import io.github.coinbasepro.conformance.ClientJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what {@link Order} tells beyond what the exchange has sent.
 */
class OrderTests {

	@ParameterizedTest
	@CsvSource({ "1.50, 0.25, 1.25", "1, 1, 0", "1, 0, 1", "0.4, 0.5, 0" })
	void whatIsLeftIsTheSizeLessWhatWasFilled(String size, String filled, String left) {
		assertThat(order(size, filled, null, "open").remainingSize()).isEqualByComparingTo(left);
	}

	@Test
	void anOrderForFundsHasNoSizeLeft() {
		assertThat(order(null, "0.1", "10", "open").remainingSize()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "0.3, 1, 3.3333333333333333", "2, 1, 0.5000000000000000",
			"0.00000003, 0.000000000002, 0.0000666666666667", "1, 60000, 60000.0000000000000000" })
	void theAveragePriceIsRoundedHalfUpToSixteenPlaces(String filled, String value, BigDecimal price) {
		assertThat(order("5", filled, value, "open").averagePrice()).isEqualTo(price);
	}

	@Test
	void withoutAFillThereIsNoAveragePrice() {
		assertThat(order("1", "0", "0", "open").averagePrice()).isNull();
		assertThat(order("1", "0.5", null, "open").averagePrice()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "done, true", "rejected, true", "open, false", "pending, false", "active, false", "received, false",
			"levitating, false" })
	void anOrderIsDoneWhenItTradesNoMore(String status, boolean done) {
		assertThat(order("1", "0", "0", status).isDone()).isEqualTo(done);
	}

	@Test
	void whatIsDerivedIsWrittenByNoMapper() {
		Order order = order("1", "0.5", "10", "done");
		List<JsonNode> written = Stream
			.of(ClientJson.treeOf(order), JsonMapper.builder().build().<JsonNode>valueToTree(order))
			.toList();
		assertThat(written).allSatisfy((json) -> {
			assertThat(json.has("id")).isTrue();
			assertThat(json.propertyNames()).doesNotContain("done", "isDone", "remainingSize", "remaining_size",
					"averagePrice", "average_price");
		});
	}

	private static Order order(@Nullable String size, String filled, @Nullable String value, String status) {
		String json = """
				{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","product_id":"BTC-USD","side":"buy","type":"limit",
				"created_at":"2026-01-02T03:04:05Z","fill_fees":"0","filled_size":"%s","status":"%s","size":%s,
				"executed_value":%s}""".formatted(filled, status, text(size), text(value));
		return ClientJson.<Order>read(json, Order.class);
	}

	private static String text(@Nullable String value) {
		return (value != null) ? "\"" + value + "\"" : "null";
	}

}

package io.github.coinbasepro.orders;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.coinbasepro.internal.codec.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link OrderTerms}.
 */
class OrderTermsTests {

	private static final UUID ID = UUID.fromString("9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11");

	private static final String NAMED = "\"client_oid\":\"9d7b1b0a-6b3d-4c5e-8a5f-2f6a0d5e7c11\"";

	private static final String LIMIT = "\"type\":\"limit\",\"price\":\"20000.0\",\"size\":\"0.50\"";

	private final NewOrder limit = NewOrder.buy("BTC-USD").size("0.5").limit("20000").withClientOrderId(ID);

	private final NewOrder funds = NewOrder.buy("BTC-USD").funds("100").market().withClientOrderId(ID);

	private final NewOrder stop = NewOrder.sell("BTC-USD")
		.size("0.5")
		.limit("19000")
		.withStop(Stop.loss(new BigDecimal("19500")))
		.withClientOrderId(ID);

	@ParameterizedTest
	@ValueSource(strings = { LIMIT, NAMED + "," + LIMIT, NAMED, "\"status\":\"done\"",
			NAMED + ",\"size\":\"0.3\",\"price\":\"20000\"" })
	void row91_anAnswerThatAgreesInAllThatItBearsIsOurs(String fields) {
		assertThat(agree(this.limit, "buy", fields)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"client_oid\":\"d50ec984-77a8-460a-b958-66f114b0de9b\"", "\"product_id\":\"ETH-USD\"",
			"\"side\":\"sell\"", "\"type\":\"market\"", "\"type\":\"stop\"", "\"price\":\"20000.01\"",
			"\"price\":\"2\"", "\"size\":\"0.500001\"", "\"stop\":\"loss\"", "\"stop_price\":\"1\"",
			"\"stop_limit_price\":\"1\"" })
	void row91_oneTermThatContradictsIsEnoughEvenUnderOurId(String field) {
		assertThat(agree(this.limit, "buy", NAMED + "," + LIMIT, field)).isFalse();
		assertThat(agree(this.limit, "buy", LIMIT, field)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "time_in_force, FOK, GTC", "stp, cb, dc" })
	void row91_withoutOurIdTheTermsWithADefaultAgreeAsWell(String field, String other, String byDefault) {
		assertThat(agree(this.limit, "buy", LIMIT, "\"" + field + "\":\"" + other + "\"")).isFalse();
		assertThat(agree(this.limit, "buy", LIMIT, "\"" + field + "\":\"" + byDefault + "\"")).isTrue();
		assertThat(agree(this.limit, "buy", NAMED, "\"" + field + "\":\"" + other + "\"")).isTrue();
		NewOrder asked = ((NewLimitOrder) this.limit).withTimeInForce(TimeInForce.FOK)
			.withSelfTradePrevention(SelfTradePrevention.CANCEL_BOTH);
		assertThat(agree(asked, "buy", LIMIT, "\"" + field + "\":\"" + other + "\"")).isTrue();
		assertThat(agree(asked, "buy", LIMIT, "\"" + field + "\":\"" + byDefault + "\"")).isFalse();
	}

	@Test
	void row91_withoutOurIdPostOnlyAgreesAsWell() {
		NewOrder postOnly = ((NewLimitOrder) this.limit).withPostOnly();
		assertThat(agree(this.limit, "buy", LIMIT, "\"post_only\":true")).isFalse();
		assertThat(agree(this.limit, "buy", LIMIT, "\"post_only\":false")).isTrue();
		assertThat(agree(postOnly, "buy", LIMIT, "\"post_only\":false")).isFalse();
		assertThat(agree(postOnly, "buy", LIMIT, "\"post_only\":true")).isTrue();
	}

	@Test
	void row91_noMoreIsFilledThanWasAskedFor() {
		assertThat(agree(this.limit, "buy", NAMED, "\"filled_size\":\"0.5\"")).isTrue();
		assertThat(agree(this.limit, "buy", NAMED, "\"filled_size\":\"0.51\"")).isFalse();
		assertThat(agree(this.funds, "buy", NAMED, "\"filled_size\":\"99\"")).isTrue();
	}

	@Test
	void row91_aSmallerSizeIsOursOnlyUnderOurId() {
		assertThat(agree(this.limit, "buy", NAMED + "," + LIMIT, "\"size\":\"0.4\"")).isTrue();
		assertThat(agree(this.limit, "buy", LIMIT, "\"size\":\"0.4\"")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "\"specified_funds\":\"100\",\"funds\":\"99.4\" | true", "\"specified_funds\":\"100.01\" | false",
					"\"funds\":\"100.01\" | false", "\"specified_funds\":\"90\" | false",
					"\"funds\":\"99.4\",\"size\":\"1\" | true", "\"type\":\"limit\" | false" })
	void row91_fundsAreAtMostThoseAskedFor(String fields, boolean ours) {
		assertThat(agree(this.funds, "buy", fields)).isEqualTo(ours);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "\"stop\":\"loss\",\"stop_price\":\"19500.00\" | true", "\"type\":\"stop\" | true",
					"\"type\":\"limit\" | true", "\"stop\":\"entry\" | false", "\"stop_price\":\"19501\" | false",
					"\"stop_limit_price\":\"1\" | false", "\"stop_limit_price\":\"0\" | true",
					"\"price\":\"19500\" | false" })
	void row91_aStopHasItsOwnTerms(String fields, boolean ours) {
		assertThat(agree(this.stop, "sell", fields)).isEqualTo(ours);
	}

	private static boolean agree(NewOrder order, String side, String... fields) {
		StringBuilder json = new StringBuilder("""
				{"id":"d50ec984-77a8-460a-b958-66f114b0de9b","created_at":"2026-01-02T03:04:05Z","fill_fees":"0",
				"filled_size":"0","status":"pending","product_id":"BTC-USD","side":"%s\"""".formatted(side));
		Stream.of(fields).forEach((field) -> json.append(',').append(field));
		byte[] lastOfEach = Json.write(Json.tree(json.append('}').toString().getBytes(StandardCharsets.UTF_8)));
		Order answer = Json.readerFor(Order.class).readValue(lastOfEach);
		return OrderTerms.of(order).agreeWith(answer);
	}

}

package io.github.coinbasepro.fault;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.addressbook.NewAddress;
import io.github.coinbasepro.exception.NotFoundException;
import io.github.coinbasepro.orders.NewOrder;
import io.github.coinbasepro.orders.OrderQuery;
import io.github.coinbasepro.settings.GuardSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows 53 and 54 of the catalogue of faults: what goes wrong only where people write in
 * another way. The build runs these in Turkish, Arabic and Thai, in other time zones and
 * with another charset.
 */
@Tag("everywhere")
class EverywhereTests {

	@Test
	void row53_requestsAreTheSameInEveryLanguageAndTimeZone() {
		try (FakeExchange exchange = FakeExchange.start().checkingSignatures();
				CoinbaseProClient client = exchange.clientBuilder().http(Patience.HTTP).build()) {
			NewOrder order = NewOrder.limitBuy("LTC-INR", new BigDecimal("1234.5"), new BigDecimal("1E-8"));
			assertThat(client.orders().place(order).block(Patience.LONG)).isNotNull();
			client.orders()
				.list(OrderQuery.open()
					.between(Instant.parse("2026-01-02T03:04:05Z"), Instant.parse("2026-01-03T00:00:00.5Z")))
				.block(Patience.LONG);
			List<RecordedRequest> requests = exchange.requests();
			assertThat(requests).hasSize(2);
			assertThat(requests.get(0).bodyAsString()).contains("\"type\":\"limit\"", "\"size\":\"1234.5\"",
					"\"price\":\"0.00000001\"");
			assertThat(requests.get(1).target())
				.isEqualTo("/orders?start_date=2026-01-02T03%3A04%3A05Z&end_date=2026-01-03T00%3A00%3A00.500Z");
			assertThat(requests).allSatisfy(
					(request) -> assertThat(request.header("CB-ACCESS-TIMESTAMP")).matches("[0-9]{10}\\.[0-9]{3}"));
		}
	}

	@Test
	void row54_lettersOfEveryScriptAreSentAndSignedAsUtf8() {
		try (FakeExchange exchange = FakeExchange.start().checkingSignatures();
				CoinbaseProClient client = exchange.clientBuilder()
					.http(Patience.HTTP)
					.guard(GuardSettings.everything())
					.build()) {
			NewAddress address = NewAddress.of("BTC", "1JmYr", "Größe ışık ١٢ ไทย 🙂");
			assertThatExceptionOfType(NotFoundException.class)
				.isThrownBy(() -> client.addressBook().add(List.of(address)).blockLast(Patience.LONG));
			assertThat(exchange.requests()).singleElement()
				.extracting(RecordedRequest::bodyAsString)
				.asString()
				.contains("Größe ışık ١٢ ไทย 🙂");
		}
	}

}

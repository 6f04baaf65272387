package io.github.coinbasepro;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.coinbasepro.currencies.CurrenciesApi;
import io.github.coinbasepro.currencies.Currency;
import io.github.coinbasepro.currencies.CurrencyDetails;
import io.github.coinbasepro.currencies.CurrencyNetwork;
import io.github.coinbasepro.model.ServerTime;
import io.github.coinbasepro.time.TimeApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link CurrenciesApi} and {@link TimeApi}.
 */
class PublicGroupsTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String CURRENCY = """
			{"id":"USDC","name":"USDC","min_size":"0.000001","status":"online","message":"","max_precision":"0.000001",
			"convertible_to":["USD"],"details":{"type":"crypto","symbol":null,"network_confirmations":14,"sort_order":80,
			"crypto_address_link":"https://x.example/{{address}}","crypto_transaction_link":"https://x.example/tx/{{txId}}",
			"push_payment_methods":["crypto"],"group_types":["stablecoin","usdc"],"display_name":null,
			"processing_time_seconds":null,"min_withdrawal_amount":0.000001,"max_withdrawal_amount":3000000},
			"default_network":"ethereum","supported_networks":[{"id":"ethereum","name":"Ethereum","status":"online",
			"contract_address":"0xa0","crypto_address_link":"a","crypto_transaction_link":"b","min_withdrawal_amount":0.001,
			"max_withdrawal_amount":2400000,"network_confirmations":14,"processing_time_seconds":null,
			"destination_tag_regex":"","is_evm_network":true}],"display_name":"USDC"}""";

	@RegisterExtension
	static final StubExchange exchange = new StubExchange();

	@Test
	void listsCurrencies() {
		exchange.answers("[" + CURRENCY + ",{\"id\":\"BTC\",\"name\":\"Bitcoin\",\"min_size\":1e-08}]");
		assertThat(exchange.client().currencies().list().collectList().block(PATIENCE)).extracting(Currency::id)
			.containsExactly("USDC", "BTC");
		exchange.assertUnsigned("GET", "/currencies");
	}

	@Test
	void getsACurrency() {
		exchange.answers(CURRENCY);
		CurrencyDetails details = new CurrencyDetails("crypto", null, 14, 80, "https://x.example/{{address}}",
				"https://x.example/tx/{{txId}}", List.of("crypto"), List.of("stablecoin", "usdc"), null, null,
				new BigDecimal("0.000001"), new BigDecimal("3000000"));
		CurrencyNetwork network = new CurrencyNetwork("ethereum", "Ethereum", "online", "0xa0", "a", "b",
				new BigDecimal("0.001"), new BigDecimal("2400000"), 14, null, "", true);
		assertThat(exchange.publicClient().currencies().get("USDC").block(PATIENCE))
			.isEqualTo(new Currency("USDC", "USDC", new BigDecimal("0.000001"), "online", "",
					new BigDecimal("0.000001"), List.of("USD"), details, "ethereum", List.of(network), "USDC"));
		exchange.assertUnsigned("GET", "/currencies/USDC");
	}

	@Test
	void refusesWhatIsNoCurrency() {
		assertThatIllegalArgumentException().isThrownBy(() -> exchange.client().currencies().get("a/b"))
			.withMessageContaining("currencyId");
		assertThat(exchange.requests()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1420674445.201", "\"1420674445.201\"" })
	void getsTheTimeWhetherItsSecondsAreANumberOrText(String epoch) {
		exchange.answers("{\"iso\":\"2015-01-07T23:47:25.201Z\",\"epoch\":" + epoch + "}");
		assertThat(exchange.client().time().get().block(PATIENCE))
			.isEqualTo(new ServerTime(Instant.parse("2015-01-07T23:47:25.201Z"), new BigDecimal("1420674445.201")));
		exchange.assertUnsigned("GET", "/time");
	}

}

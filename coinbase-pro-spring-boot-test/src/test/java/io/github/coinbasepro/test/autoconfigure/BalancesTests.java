package io.github.coinbasepro.test.autoconfigure;

import java.math.BigDecimal;

import io.github.coinbasepro.simulator.SimulatedCoinbasePro;
import io.github.coinbasepro.simulator.SimulatedCoinbaseProBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BalancesTests {

	@Test
	void readsEachCurrencyThatIsNamedAndNoOther() {
		assertThat(Balances.parse("BTC=0.5", " USD = 1000.50 ")).containsOnlyKeys("BTC", "USD")
			.containsEntry("BTC", new BigDecimal("0.5"))
			.containsEntry("USD", new BigDecimal("1000.50"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "USD", "1000", "USD=", "USD=much", "USD=1,000" })
	void refusesWhatIsNoBalance(String balance) {
		assertThatIllegalArgumentException().isThrownBy(() -> Balances.parse(balance))
			.withMessageContaining("'" + balance + "'")
			.withMessageContaining("USD=1000.50");
	}

	@ParameterizedTest
	@ValueSource(strings = { "XYZ=1", "=1", "USD=-1" })
	void theExchangeRefusesWhatItCannotHave(String balance) {
		SimulatedCoinbaseProBuilder builder = SimulatedCoinbasePro.builder();
		Balances.parse(balance).forEach(builder::balance);
		assertThatIllegalArgumentException().isThrownBy(builder::start);
	}

}

package io.github.coinbasepro.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

import io.github.coinbasepro.CoinbaseProClient;
import io.github.coinbasepro.accounts.Account;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an account has.
 */
final class Funds {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private Funds() {
	}

	static Map<String, BigDecimal> of(CoinbaseProClient coinbase) {
		Map<String, BigDecimal> funds = coinbase.accounts()
			.list()
			.filter((account) -> account.balance().signum() > 0)
			.collectMap(Account::currency, (account) -> account.balance().stripTrailingZeros())
			.block(PATIENCE);
		assertThat(funds).isNotNull();
		return funds;
	}

}

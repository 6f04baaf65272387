package io.github.coinbasepro.sample.account;

import java.math.BigDecimal;
import java.util.Objects;

import io.github.coinbasepro.accounts.Account;

record BalanceView(String currency, BigDecimal available, BigDecimal hold) {

	static BalanceView of(Account account) {
		return new BalanceView(account.currency(), Objects.requireNonNullElse(account.available(), account.balance()),
				Objects.requireNonNullElse(account.hold(), BigDecimal.ZERO));
	}

}

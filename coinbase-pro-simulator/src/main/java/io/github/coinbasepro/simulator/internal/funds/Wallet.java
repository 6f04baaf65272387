package io.github.coinbasepro.simulator.internal.funds;

import java.math.BigDecimal;

import io.github.coinbasepro.simulator.internal.market.Currency;

/**
 * A wallet that a user has outside of the exchange, on coinbase.com.
 *
 * @param id id of the wallet
 * @param userId user who owns it
 * @param currency its currency
 * @param balance what it contains
 */
public record Wallet(String id, String userId, Currency currency, BigDecimal balance) {

	Wallet plus(BigDecimal amount) {
		return new Wallet(this.id, this.userId, this.currency, this.balance.add(amount));
	}

}

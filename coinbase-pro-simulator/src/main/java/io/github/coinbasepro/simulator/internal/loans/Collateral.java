package io.github.coinbasepro.simulator.internal.loans;

import java.math.BigDecimal;

import io.github.coinbasepro.simulator.internal.engine.AccountSnapshot;
import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.Slice;
import io.github.coinbasepro.simulator.internal.engine.Trade;
import io.github.coinbasepro.simulator.internal.members.Members;
import io.github.coinbasepro.simulator.internal.members.ProfileRecord;

/**
 * What the money of a user is worth, in dollars.
 */
final class Collateral {

	private final Exchange exchange;

	private final Members members;

	Collateral(Exchange exchange, Members members) {
		this.exchange = exchange;
		this.members = members;
	}

	BigDecimal weightedWorth(String userId) {
		BigDecimal worth = BigDecimal.ZERO;
		for (LoanAsset asset : LoanAsset.all()) {
			worth = worth.add(worth(asset.currency(), balance(userId, asset.currency())).multiply(asset.weight()));
		}
		return worth;
	}

	private BigDecimal balance(String userId, String currency) {
		return this.members.of(userId)
			.stream()
			.map(ProfileRecord::id)
			.map((profile) -> this.exchange.treasury().account(profile, currency))
			.map(AccountSnapshot::balance)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	BigDecimal worth(String currency, BigDecimal amount) {
		return amount.multiply(price(currency));
	}

	BigDecimal price(String currency) {
		if (currency.startsWith("USD")) {
			return BigDecimal.ONE;
		}
		return this.exchange.trades(currency + "-USD", Slice.newest(1))
			.stream()
			.findFirst()
			.map(Trade::price)
			.orElse(BigDecimal.ZERO);
	}

}

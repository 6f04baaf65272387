package io.github.coinbasepro.simulator.internal.http;

import java.math.BigDecimal;
import java.util.UUID;

import io.github.coinbasepro.simulator.internal.engine.AccountSnapshot;

/**
 * An account on the wire.
 */
record AccountBody(UUID id, String currency, String balance, String hold, String available, UUID profileId,
		boolean tradingEnabled, String pendingDeposit, String displayName) {

	static AccountBody of(AccountSnapshot account, BigDecimal pendingDeposit) {
		return new AccountBody(account.id(), account.currency(), Decimals.sixteen(account.balance()),
				Decimals.sixteen(account.hold()), Decimals.trimmed(account.available()), account.profileId(), true,
				Decimals.sixteen(pendingDeposit), account.currency());
	}

}

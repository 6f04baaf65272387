package io.github.coinbasepro.simulator.internal.http;

import io.github.coinbasepro.simulator.internal.funds.Wallet;

/**
 * A wallet on the wire.
 */
record CoinbaseAccountBody(String id, String name, String balance, String currency, String type, boolean primary,
		boolean active, boolean availableOnConsumer, String holdBalance, String holdCurrency, boolean ready) {

	static CoinbaseAccountBody of(Wallet wallet) {
		String currency = wallet.currency().id();
		return new CoinbaseAccountBody(wallet.id(), currency + " Wallet", Decimals.eight(wallet.balance()), currency,
				wallet.currency().fiat() ? "fiat" : "wallet", currency.equals("BTC"), true, true, "0.00", "USD", true);
	}

}

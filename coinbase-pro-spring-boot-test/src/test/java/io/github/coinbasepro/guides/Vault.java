package io.github.coinbasepro.guides;

import io.github.coinbasepro.transport.CoinbaseProCredentials;

interface Vault {

	CoinbaseProCredentials credentials();

}

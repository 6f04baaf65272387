package io.github.coinbasepro.guides;

import io.github.coinbasepro.credentials.CoinbaseProCredentials;

interface Vault {

	CoinbaseProCredentials credentials();

}

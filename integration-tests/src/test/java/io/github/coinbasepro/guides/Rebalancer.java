package io.github.coinbasepro.guides;

import io.github.coinbasepro.CoinbaseProClient;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
class Rebalancer {

	private final CoinbaseProClient desk;

	private final CoinbaseProClient treasury;

	Rebalancer(CoinbaseProClient desk, @Qualifier("treasury") CoinbaseProClient treasury) {
		this.desk = desk;
		this.treasury = treasury;
	}

}

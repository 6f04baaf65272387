package io.github.coinbasepro.simulator;

import java.util.List;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.engine.Ids;
import io.github.coinbasepro.simulator.internal.http.Keyring;
import io.github.coinbasepro.simulator.internal.http.Premises;
import io.github.coinbasepro.simulator.internal.market.Currency;
import io.github.coinbasepro.simulator.internal.market.Listings;
import io.github.coinbasepro.simulator.internal.market.MarketClock;
import io.github.coinbasepro.simulator.internal.market.MarketTicker;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import io.github.coinbasepro.simulator.internal.office.BackOffice;
import org.jspecify.annotations.Nullable;

/**
 * All that changes on an exchange, from its start or from a reset on.
 */
final class SimulatedWorld implements AutoCloseable {

	private final Premises premises;

	private final SimulatedTime time;

	private final Customers customers;

	private final ApiKey apiKey;

	private final @Nullable MarketTicker ticker;

	SimulatedWorld(ExchangeSettings settings) {
		MarketClock clock = new MarketClock(settings.clock());
		if (settings.startAt() != null) {
			clock.startAt(settings.startAt());
		}
		List<String> currencies = Listings.currencies().stream().map(Currency::id).toList();
		Exchange exchange = new Exchange(clock, new Ids(settings.seed()), settings.fees(), currencies,
				Listings.products());
		BackOffice office = BackOffice.of(exchange, settings.memory(), settings.settlementTime());
		Keyring keys = new Keyring();
		this.customers = new Customers(settings.seed(), office, keys, settings.balances());
		this.apiKey = this.customers.newKey();
		SeededMarket market = new SeededMarket(exchange, clock, settings.seed());
		this.time = new SimulatedTime(clock, exchange);
		this.premises = new Premises(exchange, market, clock, keys, office);
		this.ticker = (settings.interval() != null) ? new MarketTicker(market, clock, settings.interval()) : null;
	}

	Premises premises() {
		return this.premises;
	}

	Exchange exchange() {
		return this.premises.exchange();
	}

	SeededMarket market() {
		return this.premises.market();
	}

	SimulatedTime time() {
		return this.time;
	}

	Customers customers() {
		return this.customers;
	}

	ApiKey apiKey() {
		return this.apiKey;
	}

	@Override
	public void close() {
		if (this.ticker != null) {
			this.ticker.close();
		}
	}

}

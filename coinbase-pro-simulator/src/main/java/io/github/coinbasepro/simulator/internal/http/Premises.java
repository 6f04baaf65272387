package io.github.coinbasepro.simulator.internal.http;

import io.github.coinbasepro.simulator.internal.engine.Exchange;
import io.github.coinbasepro.simulator.internal.market.MarketClock;
import io.github.coinbasepro.simulator.internal.market.SeededMarket;
import io.github.coinbasepro.simulator.internal.office.BackOffice;

/**
 * What is served.
 *
 * @param exchange the exchange
 * @param market market that trades on it
 * @param clock clock of the exchange
 * @param keys keys that are let in
 * @param office what it does beside trading
 */
public record Premises(Exchange exchange, SeededMarket market, MarketClock clock, Keyring keys, BackOffice office) {

}

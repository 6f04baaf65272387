package io.github.coinbasepro.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import io.github.coinbasepro.simulator.internal.engine.FeeSchedule;
import io.github.coinbasepro.simulator.internal.http.ServerOptions;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange is made of.
 *
 * @param seed where all randomness comes from
 * @param clock the real time
 * @param startAt where the time of the exchange begins, null for the real time
 * @param balances what the funded account contains
 * @param fees what the exchange takes of a trade
 * @param settlementTime how long transfers take
 * @param memory how many done orders and how many fills are remembered
 * @param interval time between two steps of the market, null if it stands still
 * @param server how it is served
 */
record ExchangeSettings(long seed, InstantSource clock, @Nullable Instant startAt, Map<String, BigDecimal> balances,
		FeeSchedule fees, Duration settlementTime, int memory, @Nullable Duration interval, ServerOptions server) {

}

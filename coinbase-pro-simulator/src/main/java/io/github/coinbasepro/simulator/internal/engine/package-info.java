/**
 * The matching engine and the accounts of the simulated exchange, in exact decimals. It
 * knows neither HTTP nor the market that trades on it. Internal: not for use by tests.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.engine;

import org.jspecify.annotations.NullMarked;

/**
 * The seeded market of the simulated exchange: what is listed, who quotes and trades, and
 * the prices of the past. Internal: not for use by tests.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.market;

import org.jspecify.annotations.NullMarked;

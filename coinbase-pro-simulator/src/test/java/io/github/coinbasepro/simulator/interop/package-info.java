/**
 * Clients that others have written, on the simulated exchange.
 */
@NullMarked
package io.github.coinbasepro.simulator.interop;

import org.jspecify.annotations.NullMarked;

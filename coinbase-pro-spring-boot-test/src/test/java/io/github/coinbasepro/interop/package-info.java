/**
 * Clients that others have written, on the simulated exchange.
 */
@NullMarked
package io.github.coinbasepro.interop;

import org.jspecify.annotations.NullMarked;

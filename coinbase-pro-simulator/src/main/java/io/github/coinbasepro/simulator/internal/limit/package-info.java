/**
 * How many requests the exchange lets in.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.limit;

import org.jspecify.annotations.NullMarked;

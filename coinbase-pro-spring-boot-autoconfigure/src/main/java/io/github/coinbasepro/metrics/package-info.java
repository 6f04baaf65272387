/**
 * Meters of the Coinbase Pro client.
 */
@NullMarked
package io.github.coinbasepro.metrics;

import org.jspecify.annotations.NullMarked;

/**
 * The time of the exchange.
 */
@NullMarked
package io.github.coinbasepro.time;

import org.jspecify.annotations.NullMarked;

/**
 * The exchange in a box: a simulated Coinbase Pro to test against.
 */
@NullMarked
package io.github.coinbasepro.simulator;

import org.jspecify.annotations.NullMarked;

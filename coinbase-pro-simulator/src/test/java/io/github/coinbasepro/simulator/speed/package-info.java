/**
 * What the simulated exchange costs.
 */
@NullMarked
package io.github.coinbasepro.simulator.speed;

import org.jspecify.annotations.NullMarked;

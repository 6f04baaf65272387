/**
 * What the simulated exchange costs.
 */
@NullMarked
package io.github.coinbasepro.speed;

import org.jspecify.annotations.NullMarked;

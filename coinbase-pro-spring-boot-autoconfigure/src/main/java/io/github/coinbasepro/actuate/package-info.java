/**
 * What the actuator shows of the Coinbase Pro clients.
 */
@NullMarked
package io.github.coinbasepro.actuate;

import org.jspecify.annotations.NullMarked;

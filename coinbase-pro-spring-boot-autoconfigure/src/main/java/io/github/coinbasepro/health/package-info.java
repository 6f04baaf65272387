/**
 * Health of the Coinbase Pro client.
 */
@NullMarked
package io.github.coinbasepro.health;

import org.jspecify.annotations.NullMarked;

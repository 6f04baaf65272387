/**
 * Auto-configuration of the Coinbase Pro client.
 */
@NullMarked
package io.github.coinbasepro.autoconfigure;

import org.jspecify.annotations.NullMarked;

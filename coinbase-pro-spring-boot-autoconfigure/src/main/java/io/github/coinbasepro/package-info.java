/**
 * The front door: a client for the Coinbase Pro API, alive today as Coinbase Exchange.
 */
@NullMarked
package io.github.coinbasepro;

import org.jspecify.annotations.NullMarked;

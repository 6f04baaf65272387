/**
 * The client of this project against the simulated exchange.
 */
@NullMarked
package io.github.coinbasepro.client;

import org.jspecify.annotations.NullMarked;

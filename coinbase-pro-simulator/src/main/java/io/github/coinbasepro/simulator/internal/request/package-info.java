/**
 * The requests that have arrived.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.request;

import org.jspecify.annotations.NullMarked;

/**
 * Everything beside trading, put together.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.office;

import org.jspecify.annotations.NullMarked;

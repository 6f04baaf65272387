/**
 * What goes wrong on the way to the exchange and back, by a script of the test.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.fault;

import org.jspecify.annotations.NullMarked;

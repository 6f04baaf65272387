/**
 * Benchmarks of what the transport keeps to itself.
 */
@NullMarked
package io.github.coinbasepro.transport;

import org.jspecify.annotations.NullMarked;

/**
 * What calls and decoding cost, beside other clients.
 */
@NullMarked
package io.github.coinbasepro.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * How many requests the exchange lets in.
 */
@NullMarked
package io.github.coinbasepro.test.limit;

import org.jspecify.annotations.NullMarked;

/**
 * What everybody may see: products, prices, books, trades and candles.
 */
@NullMarked
package io.github.coinbasepro.sample.market;

import org.jspecify.annotations.NullMarked;

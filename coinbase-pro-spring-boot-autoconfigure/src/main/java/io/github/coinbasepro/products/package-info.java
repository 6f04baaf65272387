/**
 * Products and their market data: books, tickers, trades, candles and statistics.
 */
@NullMarked
package io.github.coinbasepro.products;

import org.jspecify.annotations.NullMarked;

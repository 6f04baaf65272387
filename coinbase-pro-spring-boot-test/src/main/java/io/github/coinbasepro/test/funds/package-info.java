/**
 * Money that moves other than by trades: transfers, wallets, addresses, conversions,
 * wrapped assets.
 */
@NullMarked
package io.github.coinbasepro.test.funds;

import org.jspecify.annotations.NullMarked;

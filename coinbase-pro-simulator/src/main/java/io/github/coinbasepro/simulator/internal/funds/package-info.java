/**
 * Money that moves other than by trades: transfers, wallets, addresses, conversions,
 * wrapped assets.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.funds;

import org.jspecify.annotations.NullMarked;

/**
 * Deposits from payment methods and from wallets at Coinbase.
 */
@NullMarked
package io.github.coinbasepro.deposits;

import org.jspecify.annotations.NullMarked;

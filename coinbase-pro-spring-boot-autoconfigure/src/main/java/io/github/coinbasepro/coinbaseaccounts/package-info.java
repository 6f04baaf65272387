/**
 * The wallets at Coinbase, and the addresses for deposits.
 */
@NullMarked
package io.github.coinbasepro.coinbaseaccounts;

import org.jspecify.annotations.NullMarked;

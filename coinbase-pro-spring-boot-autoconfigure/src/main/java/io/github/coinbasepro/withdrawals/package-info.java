/**
 * Withdrawals to payment methods, wallets, addresses and counterparties.
 */
@NullMarked
package io.github.coinbasepro.withdrawals;

import org.jspecify.annotations.NullMarked;

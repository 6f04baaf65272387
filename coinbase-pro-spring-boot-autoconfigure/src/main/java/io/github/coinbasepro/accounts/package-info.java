/**
 * The accounts of a profile: balances, holds, ledgers and transfers.
 */
@NullMarked
package io.github.coinbasepro.accounts;

import org.jspecify.annotations.NullMarked;

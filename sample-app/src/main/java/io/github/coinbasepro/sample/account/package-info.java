/**
 * What belongs to the trader: balances, orders and fills.
 */
@NullMarked
package io.github.coinbasepro.sample.account;

import org.jspecify.annotations.NullMarked;

/**
 * Transfers into and out of the accounts.
 */
@NullMarked
package io.github.coinbasepro.transfers;

import org.jspecify.annotations.NullMarked;

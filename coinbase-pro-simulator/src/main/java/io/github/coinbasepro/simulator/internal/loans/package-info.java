/**
 * Loans against what is on the accounts, and the settings of margin.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.loans;

import org.jspecify.annotations.NullMarked;

/**
 * Payment methods for deposits and withdrawals.
 */
@NullMarked
package io.github.coinbasepro.paymentmethods;

import org.jspecify.annotations.NullMarked;

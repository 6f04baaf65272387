/**
 * Loans: options, previews, interest and repayments.
 */
@NullMarked
package io.github.coinbasepro.loans;

import org.jspecify.annotations.NullMarked;

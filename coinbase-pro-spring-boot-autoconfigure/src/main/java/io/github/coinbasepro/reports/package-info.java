/**
 * Reports that the exchange creates on request.
 */
@NullMarked
package io.github.coinbasepro.reports;

import org.jspecify.annotations.NullMarked;

/**
 * Orders: placing, cancelling and looking them up, and what keeps them safe.
 */
@NullMarked
package io.github.coinbasepro.orders;

import org.jspecify.annotations.NullMarked;

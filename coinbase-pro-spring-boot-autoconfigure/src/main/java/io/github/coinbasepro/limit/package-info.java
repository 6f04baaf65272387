/**
 * Rate limits: the contract of a limiter, and the token buckets that keep the limits of
 * the exchange.
 */
@NullMarked
package io.github.coinbasepro.limit;

import org.jspecify.annotations.NullMarked;

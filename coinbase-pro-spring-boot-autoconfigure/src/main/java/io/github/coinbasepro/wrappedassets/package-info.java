/**
 * Wrapped assets: wrapping, redeeming and conversion rates.
 */
@NullMarked
package io.github.coinbasepro.wrappedassets;

import org.jspecify.annotations.NullMarked;

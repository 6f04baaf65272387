/**
 * Conversions of one currency into another at par.
 */
@NullMarked
package io.github.coinbasepro.conversions;

import org.jspecify.annotations.NullMarked;

/**
 * Currencies and their networks.
 */
@NullMarked
package io.github.coinbasepro.currencies;

import org.jspecify.annotations.NullMarked;

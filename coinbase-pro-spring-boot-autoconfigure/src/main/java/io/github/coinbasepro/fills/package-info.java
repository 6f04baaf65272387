/**
 * The fills of orders.
 */
@NullMarked
package io.github.coinbasepro.fills;

import org.jspecify.annotations.NullMarked;

/**
 * Settings of margin lending.
 */
@NullMarked
package io.github.coinbasepro.margin;

import org.jspecify.annotations.NullMarked;

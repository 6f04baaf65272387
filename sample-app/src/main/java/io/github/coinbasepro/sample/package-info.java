/**
 * The desk: a small trading desk on top of the starter.
 */
@NullMarked
package io.github.coinbasepro.sample;

import org.jspecify.annotations.NullMarked;

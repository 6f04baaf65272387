/**
 * The desk as it is delivered: a jar in a process of its own.
 */
@NullMarked
package io.github.coinbasepro.sample.aot;

import org.jspecify.annotations.NullMarked;

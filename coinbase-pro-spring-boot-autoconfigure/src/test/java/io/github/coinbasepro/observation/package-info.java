/**
 * Tests of what metrics and traces learn of a call.
 */
@NullMarked
package io.github.coinbasepro.observation;

import org.jspecify.annotations.NullMarked;

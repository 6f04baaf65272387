/**
 * The requests that have arrived.
 */
@NullMarked
package io.github.coinbasepro.test.request;

import org.jspecify.annotations.NullMarked;

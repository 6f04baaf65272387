/**
 * The decoding of order books. Internal: may change at any time.
 */
@NullMarked
package io.github.coinbasepro.internal.book;

import org.jspecify.annotations.NullMarked;

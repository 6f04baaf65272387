/**
 * Order books as values.
 */
@NullMarked
package io.github.coinbasepro.book;

import org.jspecify.annotations.NullMarked;

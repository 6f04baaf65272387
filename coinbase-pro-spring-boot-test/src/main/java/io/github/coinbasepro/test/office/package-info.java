/**
 * Everything beside trading, put together.
 */
@NullMarked
package io.github.coinbasepro.test.office;

import org.jspecify.annotations.NullMarked;

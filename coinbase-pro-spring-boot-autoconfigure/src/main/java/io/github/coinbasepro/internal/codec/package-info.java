/**
 * The client's own JSON: its mapper and its readers of answers. Internal: may change at
 * any time.
 */
@NullMarked
package io.github.coinbasepro.internal.codec;

import org.jspecify.annotations.NullMarked;

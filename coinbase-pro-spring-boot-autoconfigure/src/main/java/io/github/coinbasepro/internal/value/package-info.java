/**
 * Checks of arguments and settings. Internal: may change at any time.
 */
@NullMarked
package io.github.coinbasepro.internal.value;

import org.jspecify.annotations.NullMarked;

/**
 * Signatures, time stamps and the clock of the exchange. Internal: may change at any
 * time.
 */
@NullMarked
package io.github.coinbasepro.internal.signing;

import org.jspecify.annotations.NullMarked;

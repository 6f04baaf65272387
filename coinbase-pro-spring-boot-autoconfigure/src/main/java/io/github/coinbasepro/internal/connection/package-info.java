/**
 * Connections: pools, addresses and codecs. Internal: may change at any time.
 */
@NullMarked
package io.github.coinbasepro.internal.connection;

import org.jspecify.annotations.NullMarked;

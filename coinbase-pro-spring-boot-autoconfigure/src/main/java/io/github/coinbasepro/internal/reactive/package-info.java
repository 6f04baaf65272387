/**
 * Subscribers that the client adds to Reactor. Internal: may change at any time.
 */
@NullMarked
package io.github.coinbasepro.internal.reactive;

import org.jspecify.annotations.NullMarked;

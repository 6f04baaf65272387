/**
 * The kit to break things with: an exchange that can be told how to fail, and the
 * watchmen over buffers, event loops, and secrets.
 */
@NullMarked
package io.github.coinbasepro.fault;

import org.jspecify.annotations.NullMarked;

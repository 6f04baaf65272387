/**
 * HTTP/1.1 on Netty alone: connections that stay open, one request at a time on each.
 * Internal: not for use by tests.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.server;

import org.jspecify.annotations.NullMarked;

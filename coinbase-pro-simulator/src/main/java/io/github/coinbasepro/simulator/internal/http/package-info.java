/**
 * The simulated exchange on the wire: routes, authentication, JSON. Internal: not for use
 * by tests.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.http;

import org.jspecify.annotations.NullMarked;

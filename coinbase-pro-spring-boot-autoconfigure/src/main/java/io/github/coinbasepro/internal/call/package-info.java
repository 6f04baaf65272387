/**
 * The path of a call: routes as data, waiting, signing, sending, refusals, retries and
 * reconciliation. Internal: may change at any time.
 */
@NullMarked
package io.github.coinbasepro.internal.call;

import org.jspecify.annotations.NullMarked;

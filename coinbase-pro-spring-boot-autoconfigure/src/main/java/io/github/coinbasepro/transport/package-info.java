/**
 * The path of a call: routes as data, signing, the wire, decoding, errors.
 */
@NullMarked
package io.github.coinbasepro.transport;

import org.jspecify.annotations.NullMarked;

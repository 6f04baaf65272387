/**
 * Checks against material from outside: requests of another client, calls that it
 * refuses, and answers of the exchange.
 */
@NullMarked
package io.github.coinbasepro.conformance;

import org.jspecify.annotations.NullMarked;

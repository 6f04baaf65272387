/**
 * Implementations that are held against the contracts of the client, from outside.
 */
@NullMarked
package io.github.coinbasepro.contract;

import org.jspecify.annotations.NullMarked;

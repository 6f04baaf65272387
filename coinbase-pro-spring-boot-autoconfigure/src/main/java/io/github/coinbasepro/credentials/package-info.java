/**
 * API keys, and where a client takes them from.
 */
@NullMarked
package io.github.coinbasepro.credentials;

import org.jspecify.annotations.NullMarked;

/**
 * API keys and their sources.
 */
@NullMarked
package io.github.coinbasepro.credentials;

import org.jspecify.annotations.NullMarked;

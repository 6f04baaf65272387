/**
 * Settings of a client.
 */
@NullMarked
package io.github.coinbasepro.settings;

import org.jspecify.annotations.NullMarked;

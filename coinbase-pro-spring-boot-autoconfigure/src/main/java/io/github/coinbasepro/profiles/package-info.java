/**
 * Profiles, which divide an account into parts.
 */
@NullMarked
package io.github.coinbasepro.profiles;

import org.jspecify.annotations.NullMarked;

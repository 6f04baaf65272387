/**
 * The user: limits, settlement and trading volumes.
 */
@NullMarked
package io.github.coinbasepro.users;

import org.jspecify.annotations.NullMarked;

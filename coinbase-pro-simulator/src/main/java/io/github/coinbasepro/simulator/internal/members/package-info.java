/**
 * Who takes part: users, their profiles, and what a key may do.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.members;

import org.jspecify.annotations.NullMarked;

/**
 * The fee rates of a profile.
 */
@NullMarked
package io.github.coinbasepro.fees;

import org.jspecify.annotations.NullMarked;

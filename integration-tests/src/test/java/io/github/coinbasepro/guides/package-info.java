/**
 * What the guides show.
 */
@NullMarked
package io.github.coinbasepro.guides;

import org.jspecify.annotations.NullMarked;

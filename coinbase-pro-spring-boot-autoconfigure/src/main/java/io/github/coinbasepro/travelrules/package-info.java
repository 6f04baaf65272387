/**
 * Travel rule entries for transfers.
 */
@NullMarked
package io.github.coinbasepro.travelrules;

import org.jspecify.annotations.NullMarked;

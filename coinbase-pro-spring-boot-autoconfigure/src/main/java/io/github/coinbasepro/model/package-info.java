/**
 * Values that several groups of calls share.
 */
@NullMarked
package io.github.coinbasepro.model;

import org.jspecify.annotations.NullMarked;

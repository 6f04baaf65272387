/**
 * What stands in the documentation, compiled and run.
 */
@NullMarked
package io.github.coinbasepro.docs;

import org.jspecify.annotations.NullMarked;

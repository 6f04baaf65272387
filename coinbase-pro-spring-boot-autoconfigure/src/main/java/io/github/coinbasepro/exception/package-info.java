/**
 * The exceptions of calls, one class for each case that callers handle differently.
 */
@NullMarked
package io.github.coinbasepro.exception;

import org.jspecify.annotations.NullMarked;

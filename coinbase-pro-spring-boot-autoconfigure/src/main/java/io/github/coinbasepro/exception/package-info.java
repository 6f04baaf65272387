/**
 * What can go wrong with a call, one class per thing that a caller does differently.
 */
@NullMarked
package io.github.coinbasepro.exception;

import org.jspecify.annotations.NullMarked;

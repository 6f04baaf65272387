/**
 * Tests of an application, as its authors would write them.
 */
@NullMarked
package io.github.coinbasepro.application;

import org.jspecify.annotations.NullMarked;

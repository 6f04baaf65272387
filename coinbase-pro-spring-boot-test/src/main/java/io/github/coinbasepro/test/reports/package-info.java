/**
 * Reports, which become ready after a while.
 */
@NullMarked
package io.github.coinbasepro.test.reports;

import org.jspecify.annotations.NullMarked;

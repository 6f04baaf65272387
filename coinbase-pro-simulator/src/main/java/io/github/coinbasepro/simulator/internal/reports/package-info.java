/**
 * Reports, which become ready after a while.
 */
@NullMarked
package io.github.coinbasepro.simulator.internal.reports;

import org.jspecify.annotations.NullMarked;

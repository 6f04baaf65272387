/**
 * What Grafana shows of the desk.
 */
@NullMarked
package io.github.coinbasepro.sample.dashboard;

import org.jspecify.annotations.NullMarked;

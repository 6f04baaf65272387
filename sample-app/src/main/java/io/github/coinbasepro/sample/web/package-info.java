/**
 * The desk's HTTP side: routes, problems, and what keeps strangers out.
 */
@NullMarked
package io.github.coinbasepro.sample.web;

import org.jspecify.annotations.NullMarked;

/**
 * Questions asked again and again, and shared by all who look.
 */
@NullMarked
package io.github.coinbasepro.sample.feed;

import org.jspecify.annotations.NullMarked;

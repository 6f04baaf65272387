@NullMarked
package io.github.coinbasepro.sample.browser;

import org.jspecify.annotations.NullMarked;

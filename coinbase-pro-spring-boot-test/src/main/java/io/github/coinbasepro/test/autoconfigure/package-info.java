/**
 * The simulated exchange in tests of Spring Boot applications.
 */
@NullMarked
package io.github.coinbasepro.test.autoconfigure;

import org.jspecify.annotations.NullMarked;

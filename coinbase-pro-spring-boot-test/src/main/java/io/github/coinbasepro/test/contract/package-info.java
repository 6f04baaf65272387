/**
 * Contracts of the client's interfaces as JUnit tests, for implementations of an
 * application.
 */
@NullMarked
package io.github.coinbasepro.test.contract;

import org.jspecify.annotations.NullMarked;

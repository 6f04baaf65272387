package io.github.coinbasepro.test.autoconfigure;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/**
 * Bootstraps tests with {@link SimulatedCoinbaseProTest}, its properties included.
 */
final class SimulatedCoinbaseProTestContextBootstrapper
		extends TestSliceTestContextBootstrapper<SimulatedCoinbaseProTest> {

}

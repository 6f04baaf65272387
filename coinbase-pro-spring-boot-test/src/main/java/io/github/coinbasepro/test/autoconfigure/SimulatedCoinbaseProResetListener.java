package io.github.coinbasepro.test.autoconfigure;

import io.github.coinbasepro.simulator.SimulatedCoinbasePro;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * Resets the exchange of a test before each method that asks for it.
 */
final class SimulatedCoinbaseProResetListener implements TestExecutionListener {

	SimulatedCoinbaseProResetListener() {
	}

	@Override
	public void beforeTestMethod(TestContext context) {
		AutoConfigureSimulatedCoinbasePro settings = TestContextAnnotationUtils
			.findMergedAnnotation(context.getTestClass(), AutoConfigureSimulatedCoinbasePro.class);
		if (settings != null && settings.resetBeforeEachMethod()) {
			context.getApplicationContext()
				.getBeanProvider(SimulatedCoinbasePro.class)
				.forEach(SimulatedCoinbasePro::reset);
		}
	}

}

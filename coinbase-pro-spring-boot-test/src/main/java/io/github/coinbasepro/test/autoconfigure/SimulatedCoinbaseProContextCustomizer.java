package io.github.coinbasepro.test.autoconfigure;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Brings what a test says about its exchange into its context, and keeps contexts apart
 * for which tests say different things.
 *
 * @param settings the annotation of the test
 */
record SimulatedCoinbaseProContextCustomizer(AutoConfigureSimulatedCoinbasePro settings) implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration mergedConfig) {
		context.getBeanFactory().registerSingleton(AutoConfigureSimulatedCoinbasePro.class.getName(), this.settings);
	}

}

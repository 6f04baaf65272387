package io.github.coinbasepro.test.autoconfigure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Finds the nearest {@link AutoConfigureSimulatedCoinbasePro} of a test.
 */
final class SimulatedCoinbaseProContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		AutoConfigureSimulatedCoinbasePro settings = TestContextAnnotationUtils.findMergedAnnotation(testClass,
				AutoConfigureSimulatedCoinbasePro.class);
		return (settings != null) ? new SimulatedCoinbaseProContextCustomizer(settings) : null;
	}

}

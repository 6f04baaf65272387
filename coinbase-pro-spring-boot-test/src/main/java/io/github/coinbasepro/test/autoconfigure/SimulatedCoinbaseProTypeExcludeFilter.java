package io.github.coinbasepro.test.autoconfigure;

import java.util.Set;

import io.github.coinbasepro.CoinbaseProClientCustomizer;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/**
 * Leaves out the components that {@link SimulatedCoinbaseProTest} does not ask for.
 */
final class SimulatedCoinbaseProTypeExcludeFilter
		extends StandardAnnotationCustomizableTypeExcludeFilter<SimulatedCoinbaseProTest> {

	private static final Class<?>[] NONE = {};

	private final Class<?>[] components;

	SimulatedCoinbaseProTypeExcludeFilter(Class<?> testClass) {
		super(testClass);
		this.components = getAnnotation().getValue("components", Class[].class).orElse(NONE);
	}

	@Override
	protected Set<Class<?>> getKnownIncludes() {
		return Set.of(CoinbaseProClientCustomizer.class);
	}

	@Override
	protected Set<Class<?>> getComponentIncludes() {
		return Set.of(this.components);
	}

}

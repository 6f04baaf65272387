package io.github.coinbasepro.sample.browser;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one Chromium of a run, which ends with the run.
 */
final class SharedChromium implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Chromium.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent(Chromium.class, (key) -> start(), Chromium.class);
	}

	private static Chromium start() {
		try {
			return Chromium.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

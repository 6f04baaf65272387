package io.github.coinbasepro.internal.codec;

import io.github.coinbasepro.internal.value.WireFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.introspect.MixInResolver;

/**
 * Finds the mix-in of a type by its {@link WireFormat}.
 */
final class WireFormats implements MixInResolver {

	@Override
	public @Nullable Class<?> findMixInClassFor(Class<?> type) {
		WireFormat format = type.getDeclaredAnnotation(WireFormat.class);
		return (format != null) ? format.value() : null;
	}

	@Override
	public boolean hasMixIns() {
		return true;
	}

	@Override
	public MixInResolver snapshot() {
		return this;
	}

}

package io.github.coinbasepro.internal.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/**
 * Takes the components of a record for its properties, and no other method, whatever its
 * name begins with: what a record derives from its components is never written.
 */
@SuppressWarnings("serial")
final class ComponentNaming extends DefaultAccessorNamingStrategy.Provider {

	@Override
	public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass recordClass) {
		return new DefaultAccessorNamingStrategy.RecordNaming(config, recordClass) {

			@Override
			public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
				return this._fieldNames.contains(name) ? name : null;
			}

			@Override
			public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
				return null;
			}

		};
	}

}

package io.github.coinbasepro.internal.codec;

import io.github.coinbasepro.model.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads an empty string as null where a value of an {@link OpenEnum} is expected.
 */
@SuppressWarnings("serial")
final class BlankIsNullModifier extends ValueDeserializerModifier {

	@Override
	public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config,
			BeanDescription.Supplier beanDescription, ValueDeserializer<?> deserializer) {
		return OpenEnum.class.isAssignableFrom(beanDescription.getBeanClass()) ? new BlankIsNull(deserializer)
				: deserializer;
	}

	private static final class BlankIsNull extends DelegatingDeserializer {

		BlankIsNull(ValueDeserializer<?> delegate) {
			super(delegate);
		}

		@Override
		protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
			return new BlankIsNull(delegate);
		}

		@Override
		public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
			boolean blank = parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().isBlank();
			return blank ? null : super.deserialize(parser, context);
		}

	}

}

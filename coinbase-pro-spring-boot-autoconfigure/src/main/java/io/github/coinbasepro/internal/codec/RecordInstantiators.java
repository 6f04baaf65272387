package io.github.coinbasepro.internal.codec;

import java.lang.reflect.Constructor;
import java.util.Arrays;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Makes records by reflection, and refuses answers in which no field is known: where
 * every component may be null, anything would be one. Jackson calls their constructors by
 * method handles with all arguments in an array, which for the thirty components of an
 * order takes about as long as to read them.
 */
@SuppressWarnings("serial")
final class RecordInstantiators extends SimpleValueInstantiators {

	@Override
	public ValueInstantiator modifyValueInstantiator(DeserializationConfig config,
			BeanDescription.Supplier beanDescription, ValueInstantiator instantiator) {
		return (instantiator instanceof StdValueInstantiator standard
				&& standard.getWithArgsCreator() instanceof AnnotatedConstructor constructor
				&& constructor.getDeclaringClass().isRecord())
						? new RecordInstantiator(standard, constructor.getAnnotated()) : instantiator;
	}

	private static final class RecordInstantiator extends StdValueInstantiator {

		private final Constructor<?> constructor;

		RecordInstantiator(StdValueInstantiator standard, Constructor<?> constructor) {
			super(standard);
			this.constructor = constructor;
		}

		@Override
		public Object createFromObjectWith(DeserializationContext context, SettableBeanProperty[] properties,
				PropertyValueBuffer buffer) {
			if (isAnswer(context.getParser()) && Arrays.stream(properties).noneMatch(buffer::hasParameter)) {
				return context.reportInputMismatch(this.constructor.getDeclaringClass(),
						"none of the fields of %s is there", this.constructor.getDeclaringClass().getSimpleName());
			}
			return createFromObjectWith(context, buffer.getParameters(context, properties));
		}

		/**
		 * Returns whether what is read is an answer or a row of one, and no part of
		 * another record.
		 */
		private static boolean isAnswer(JsonParser parser) {
			TokenStreamContext stream = parser.streamReadContext();
			return stream.inRoot() || (stream.inArray() && stream.getParent().inRoot());
		}

		@Override
		public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
			try {
				return this.constructor.newInstance(arguments);
			}
			catch (ReflectiveOperationException | IllegalArgumentException ex) {
				return context.handleInstantiationProblem(this.constructor.getDeclaringClass(), arguments,
						rewrapCtorProblem(context, ex));
			}
		}

	}

}

package io.github.coinbasepro.internal.codec;

import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Holds answers to the nullness that their records declare: a component that is not
 * {@link Nullable} must be there and must not be null; a list or map that is not there is
 * empty. In a map, what is null is as good as absent, and where texts are expected
 * objects and arrays are kept as the text of their JSON.
 */
@SuppressWarnings("serial")
final class NullnessIntrospector extends JacksonAnnotationIntrospector {

	private static final TextDeserializer TEXT = new TextDeserializer();

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return isNonNullComponent(member) && !isContainer(member) ? Boolean.TRUE
				: super.hasRequiredMarker(config, member);
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		if (isNonNullComponent(annotated)) {
			return JsonSetter.Value.construct(isContainer(annotated) ? Nulls.AS_EMPTY : Nulls.FAIL,
					isMap(annotated) ? Nulls.SKIP : Nulls.DEFAULT);
		}
		return super.findSetterInfo(config, annotated);
	}

	@Override
	public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated annotated) {
		return (isMap(annotated) && annotated.getType().hasContentType()
				&& annotated.getType().getContentType().hasRawClass(String.class)) ? TEXT
						: super.findContentDeserializer(config, annotated);
	}

	private static boolean isNonNullComponent(Annotated annotated) {
		return annotated instanceof AnnotatedParameter parameter
				&& parameter.getOwner() instanceof AnnotatedConstructor constructor
				&& constructor.getDeclaringClass().isRecord()
				&& !constructor.getAnnotated().getAnnotatedParameterTypes()[parameter.getIndex()]
					.isAnnotationPresent(Nullable.class);
	}

	private static boolean isContainer(Annotated annotated) {
		return isMap(annotated) || Collection.class.isAssignableFrom(annotated.getRawType());
	}

	private static boolean isMap(Annotated annotated) {
		return Map.class.isAssignableFrom(annotated.getRawType());
	}

}

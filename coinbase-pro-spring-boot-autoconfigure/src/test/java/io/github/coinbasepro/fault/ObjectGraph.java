package io.github.coinbasepro.fault;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text that can be got at from an object: what it prints, what its getters return,
 * what its fields hold, what Jackson makes of it; and the same of all that it leads to.
 * Fields and getters are those of exceptions and of our own classes, of all others it is
 * only what they print.
 */
final class ObjectGraph {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
		.build();

	private static final Set<String> NO_GETTERS = Set.of("clone", "fillInStackTrace", "getClass", "hashCode", "notify",
			"notifyAll", "printStackTrace", "wait", "close");

	private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Map<String, String> texts = new LinkedHashMap<>();

	/**
	 * Returns the texts.
	 * @param object where to begin
	 * @return texts by the way to each
	 */
	static Map<String, String> textsOf(Object object) {
		ObjectGraph graph = new ObjectGraph();
		String name = object.getClass().getSimpleName();
		graph.walk(name, object);
		try {
			graph.texts.put(name + " as JSON", JSON.writeValueAsString(object));
		}
		catch (JacksonException ex) {
			graph.texts.put(name + " as JSON", String.valueOf(ex.getMessage()));
		}
		return graph.texts;
	}

	private void walk(String way, @Nullable Object object) {
		if (object == null || !this.seen.add(object)) {
			return;
		}
		if (object instanceof byte[] bytes) {
			this.texts.put(way, new String(bytes, StandardCharsets.ISO_8859_1));
		}
		else if (object instanceof char[] chars) {
			this.texts.put(way, new String(chars));
		}
		else if (object.getClass().isArray()) {
			for (int i = 0; i < Array.getLength(object); i++) {
				walk(way + "[" + i + "]", Array.get(object, i));
			}
		}
		else {
			this.texts.put(way, String.valueOf(object));
			walkInto(way, object);
		}
	}

	private void walkInto(String way, Object object) {
		if (object instanceof Collection<?> elements) {
			walk(way, elements.toArray());
		}
		else if (object instanceof Map<?, ?> map) {
			walk(way, map.keySet().toArray());
			walk(way, map.values().toArray());
		}
		else if (object instanceof Throwable || isOurs(object.getClass())) {
			walkGetters(way, object);
			for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
				if (isOurs(type)) {
					walkFields(way, object, type);
				}
			}
			if (object instanceof Throwable throwable) {
				StringWriter trace = new StringWriter();
				throwable.printStackTrace(new PrintWriter(trace, true));
				this.texts.put(way + ".printStackTrace()", trace.toString());
			}
		}
	}

	private void walkGetters(String way, Object object) {
		for (Method method : object.getClass().getMethods()) {
			if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())
					&& method.getReturnType() != void.class && !NO_GETTERS.contains(method.getName())) {
				try {
					if (method.trySetAccessible()) {
						walk(way + "." + method.getName() + "()", method.invoke(object));
					}
				}
				catch (InvocationTargetException ex) {
					this.texts.put(way + "." + method.getName() + "()", String.valueOf(ex.getCause()));
				}
				catch (IllegalAccessException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}
	}

	private void walkFields(String way, Object object, Class<?> type) {
		for (Field field : type.getDeclaredFields()) {
			if (!Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
				try {
					walk(way + "." + field.getName(), field.get(object));
				}
				catch (IllegalAccessException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}
	}

	private static boolean isOurs(Class<?> type) {
		return type.getName().startsWith("io.github.coinbasepro.");
	}

}

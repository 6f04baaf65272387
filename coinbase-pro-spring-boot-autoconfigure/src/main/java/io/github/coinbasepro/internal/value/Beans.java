package io.github.coinbasepro.internal.value;

import java.util.List;
import java.util.function.Supplier;

import io.github.coinbasepro.exception.ApplicationBeanException;
import org.jspecify.annotations.Nullable;

/**
 * Failures of objects of the application: whatever they throw, and null where a value is
 * required, becomes an {@link ApplicationBeanException} that names the object.
 */
public final class Beans {

	private static final int MAX_TEXT = 200;

	private static final List<String> LIBRARIES = List.of("java.", "javax.", "jdk.", "sun.", "kotlin.", "reactor.",
			"io.netty.", "io.micrometer.", "org.springframework.");

	private Beans() {
	}

	/**
	 * Returns what something of the application yields.
	 * @param <V> type of the value
	 * @param role what it is, such as {@code the rate limiter}
	 * @param bean the object that yields it, null if it is not known
	 * @param value asks the object
	 * @return the value, not null
	 * @throws ApplicationBeanException if it throws anything or returns null
	 */
	public static <V> V required(String role, @Nullable Object bean, Supplier<V> value) {
		V required;
		try {
			required = value.get();
		}
		catch (Throwable ex) {
			throw failure(role, bean, ex);
		}
		if (required == null) {
			throw new ApplicationBeanException(named(role, bean) + " returned null");
		}
		return required;
	}

	/**
	 * Names what failed and how.
	 * @param role what it is
	 * @param bean the object, null if it is not known
	 * @param thrown what it threw
	 * @return the failure
	 */
	public static ApplicationBeanException failure(String role, @Nullable Object bean, Throwable thrown) {
		if (thrown instanceof ApplicationBeanException known) {
			return known;
		}
		Throwable root = root(thrown);
		StringBuilder problem = new StringBuilder(named(role, bean));
		problem.append(" failed: ").append(describe(thrown));
		if (root != thrown) {
			problem.append("; caused by ").append(describe(root));
		}
		String origin = origin(root);
		if (origin != null) {
			problem.append(" (in ").append(origin).append(')');
		}
		return new ApplicationBeanException(problem.toString(), root.getStackTrace());
	}

	/**
	 * Returns what something is and its class.
	 */
	public static String named(String role, @Nullable Object bean) {
		return (bean != null) ? role + " " + name(bean) : role;
	}

	private static String name(Object bean) {
		return bean.getClass().getName().replaceFirst("\\$\\$Lambda.*", " (a lambda)").replaceFirst("\\$\\$.*", "");
	}

	private static String describe(Throwable thrown) {
		String text = thrown.getMessage();
		return thrown.getClass().getSimpleName() + ((text != null) ? " " + Printable.of(text, MAX_TEXT) : "");
	}

	private static Throwable root(Throwable thrown) {
		Throwable root = thrown;
		for (int i = 0; i < MAX_TEXT; i++) {
			Throwable cause = root.getCause();
			if (cause == null) {
				return root;
			}
			root = cause;
		}
		return thrown;
	}

	/**
	 * Returns the method of the application that threw, if one can be told from those of
	 * libraries.
	 */
	private static @Nullable String origin(Throwable thrown) {
		for (StackTraceElement element : thrown.getStackTrace()) {
			if (LIBRARIES.stream().noneMatch(element.getClassName()::startsWith)) {
				return element.getClassName() + "." + element.getMethodName();
			}
		}
		return null;
	}

}

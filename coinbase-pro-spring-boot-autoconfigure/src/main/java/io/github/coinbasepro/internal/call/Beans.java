package io.github.coinbasepro.internal.call;

import java.util.List;
import java.util.function.Supplier;

import io.github.coinbasepro.credentials.CoinbaseProCredentialsSource;
import io.github.coinbasepro.exception.ApplicationBeanException;
import io.github.coinbasepro.internal.value.Printable;
import io.github.coinbasepro.limit.RateLimiter.Permit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The border to what the application brings into a call. Whatever it throws, returns or
 * forgets to return becomes an {@link ApplicationBeanException} that names it, or is
 * logged where the call goes on without it.
 */
public final class Beans {

	private static final Log logger = LogFactory.getLog(Beans.class);

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
	 * Returns a source of credentials that fails in one way only.
	 */
	static CoinbaseProCredentialsSource credentials(CoinbaseProCredentialsSource source) {
		return () -> {
			try {
				return source.get();
			}
			catch (Throwable ex) {
				throw failure("the source of credentials", source, ex);
			}
		};
	}

	/**
	 * Returns a permit that takes what it is told.
	 */
	static Permit permit(Permit permit) {
		return (permit == Permit.UNCOUNTED) ? permit : (fate) -> {
			try {
				permit.tell(fate);
			}
			catch (Throwable ex) {
				logger.warn("A permit of the rate limiter failed, and the call goes on",
						failure("the permit", permit, ex));
			}
		};
	}

	/**
	 * Names what failed and how.
	 * @param role what it is
	 * @param bean the object, null if it is not known
	 * @param thrown what it threw
	 * @return the failure
	 */
	static ApplicationBeanException failure(String role, @Nullable Object bean, Throwable thrown) {
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
	static String named(String role, @Nullable Object bean) {
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

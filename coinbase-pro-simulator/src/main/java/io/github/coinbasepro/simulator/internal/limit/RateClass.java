package io.github.coinbasepro.simulator.internal.limit;

import io.github.coinbasepro.simulator.RateLimit;
import io.github.coinbasepro.simulator.RateLimits;
import org.jspecify.annotations.Nullable;

/**
 * Classes of routes that share a limit.
 */
public enum RateClass {

	/** What needs no key. */
	PUBLIC("Public rate limit exceeded"),

	/** What needs a key. */
	PRIVATE("Private rate limit exceeded"),

	/** Fills. */
	FILLS("Private rate limit exceeded"),

	/** Loans. */
	LOANS("Private rate limit exceeded"),

	/** What has no limit. */
	NONE("");

	private final String message;

	RateClass(String message) {
		this.message = message;
	}

	/**
	 * Tell the class of a route.
	 * @param template the template of its path
	 * @param signed whether it needs a key
	 * @return the class
	 */
	public static RateClass of(String template, boolean signed) {
		if (template.equals("/loans/assets")) {
			return NONE;
		}
		if (template.startsWith("/loans")) {
			return LOANS;
		}
		if (template.equals("/fills")) {
			return FILLS;
		}
		return signed ? PRIVATE : PUBLIC;
	}

	/**
	 * What a request is told that exceeds the limit.
	 * @return the exchange's message
	 */
	public String message() {
		return this.message;
	}

	@Nullable RateLimit of(RateLimits limits) {
		return switch (this) {
			case PUBLIC -> limits.publicRoutes();
			case PRIVATE -> limits.privateRoutes();
			case FILLS -> limits.fills();
			case LOANS -> limits.loans();
			case NONE -> null;
		};
	}

}

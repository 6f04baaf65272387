package io.github.coinbasepro.model;

import java.util.regex.Pattern;

import io.github.coinbasepro.internal.value.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The form of a user id.
 */
public final class UserId {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}");

	private UserId() {
	}

	/**
	 * Refuses what cannot be a user id.
	 * @param userId the id to check
	 * @return the id
	 * @throws IllegalArgumentException if it is not 24 hexadecimal digits
	 */
	public static String require(@Nullable String userId) {
		if (userId == null || !FORM.matcher(userId).matches()) {
			throw new IllegalArgumentException("userId must be 24 hexadecimal digits but was " + Printable.of(userId));
		}
		return userId;
	}

}

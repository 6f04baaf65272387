package io.github.coinbasepro.internal.codec;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * How long a server asks to wait: seconds or a date. Anything else is as good as nothing.
 */
public final class RetryAfter {

	private static final Pattern SECONDS = Pattern.compile("[0-9]+");

	private static final int MAX_DIGITS = 9;

	private static final Duration VERY_LONG = Duration.ofSeconds(999_999_999);

	private RetryAfter() {
	}

	public static @Nullable Duration parse(HttpHeaders headers, Instant now) {
		String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
		if (value == null) {
			return null;
		}
		if (SECONDS.matcher(value).matches()) {
			return (value.length() <= MAX_DIGITS) ? Duration.ofSeconds(Integer.parseInt(value)) : VERY_LONG;
		}
		try {
			Duration wait = Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
			return wait.isNegative() ? Duration.ZERO : wait;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

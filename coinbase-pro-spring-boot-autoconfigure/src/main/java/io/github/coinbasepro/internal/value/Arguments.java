package io.github.coinbasepro.internal.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What holds for arguments of many kinds of request.
 */
public final class Arguments {

	private static final int MAX_DIGITS = 64;

	private static final int MAX_LENGTH = 512;

	private static final Instant YEAR_ZERO = Instant.parse("0000-01-01T00:00:00Z");

	private static final Instant YEAR_TEN_THOUSAND = Instant.parse("+10000-01-01T00:00:00Z");

	private static final Set<String> MARKET_TYPES = Set.of("spot", "rfq");

	private Arguments() {
	}

	public static void require(String name, @Nullable Object value) {
		if (value == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
	}

	public static void requireEach(String name, @Nullable Collection<? extends @Nullable Object> values) {
		require(name, values);
		if (values != null && values.stream().anyMatch(Objects::isNull)) {
			throw new IllegalArgumentException(name + " must not hold null");
		}
	}

	public static void requirePositive(String name, @Nullable BigDecimal amount) {
		if (amount == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		if (amount.precision() > MAX_DIGITS || Math.abs((long) amount.scale()) > MAX_DIGITS) {
			throw new IllegalArgumentException(name + " must have at most " + MAX_DIGITS + " digits");
		}
		if (amount.signum() <= 0) {
			throw new IllegalArgumentException(name + " must be positive but was " + amount.toPlainString());
		}
	}

	public static void requireId(String name, @Nullable UUID id) {
		if (id == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
	}

	public static void requireText(String name, @Nullable String text) {
		if (text == null || text.isBlank()) {
			throw new IllegalArgumentException(name + " must not be blank but was " + Printable.of(text));
		}
		if (text.length() > MAX_LENGTH || text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(
					name + " must be one line of at most " + MAX_LENGTH + " characters but was " + Printable.of(text));
		}
	}

	public static void requireTextIfGiven(String name, @Nullable String text) {
		if (text != null) {
			requireText(name, text);
		}
	}

	public static void requireWord(String name, @Nullable String text) {
		requireText(name, text);
		if (text != null && text.chars().anyMatch(Character::isWhitespace)) {
			throw new IllegalArgumentException(name + " must not have spaces but was " + Printable.of(text));
		}
	}

	public static void requireWordIfGiven(String name, @Nullable String text) {
		if (text != null) {
			requireWord(name, text);
		}
	}

	public static void requireMarketTypeIfGiven(@Nullable String marketType) {
		if (marketType != null && !MARKET_TYPES.contains(marketType)) {
			throw new IllegalArgumentException("marketType must be spot or rfq but was " + Printable.of(marketType));
		}
	}

	public static void requireDateTimeIfGiven(String name, @Nullable Instant instant) {
		if (instant != null && (instant.isBefore(YEAR_ZERO) || !instant.isBefore(YEAR_TEN_THOUSAND))) {
			throw new IllegalArgumentException(name + " must be within the years 0 to 9999 but was " + instant);
		}
	}

	public static void requireAfterEpochIfGiven(String name, @Nullable Instant instant) {
		requireDateTimeIfGiven(name, instant);
		if (instant != null && !instant.isAfter(Instant.EPOCH)) {
			throw new IllegalArgumentException(name + " must be after " + Instant.EPOCH + " but was " + instant);
		}
	}

	public static void requireRange(@Nullable Instant start, @Nullable Instant end) {
		if (start != null && end != null && start.isAfter(end)) {
			throw new IllegalArgumentException("start must not be after end: " + start + " and " + end);
		}
	}

}

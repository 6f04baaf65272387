package io.github.coinbasepro.internal.codec;

import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

/**
 * Reads UUIDs with and without hyphens. An empty string is no UUID.
 */
final class UuidDeserializer extends FromStringDeserializer<UUID> {

	private static final Pattern FORM = Pattern
		.compile("([0-9a-fA-F]{8})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{12})");

	private static final int USUAL_LENGTH = 36;

	UuidDeserializer() {
		super(UUID.class);
	}

	@Override
	protected UUID _deserialize(String value, DeserializationContext context) {
		if (isUsual(value)) {
			return UUID.fromString(value);
		}
		Matcher matcher = FORM.matcher(value);
		if (!matcher.matches()) {
			return (UUID) context.handleWeirdStringValue(UUID.class, value, "not a UUID");
		}
		return UUID.fromString(matcher.replaceFirst("$1-$2-$3-$4-$5"));
	}

	private static boolean isUsual(String value) {
		for (int i = 0; i < value.length(); i++) {
			boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
			char c = value.charAt(i);
			if (hyphen ? c != '-' : !HexFormat.isHexDigit(c)) {
				return false;
			}
		}
		return value.length() == USUAL_LENGTH;
	}

	@Override
	protected @Nullable Object _deserializeFromEmptyString(DeserializationContext context) {
		return null;
	}

}
